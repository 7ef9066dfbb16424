using System.Buffers.Text;
using Understudy.ApiGateway.Integrations;

namespace Understudy.ApiGateway.Payloads;

/// <summary>Turns bodies into text or bytes as <c>contentHandling</c> and the binary media types of the API say.</summary>
/// <remarks>AWS: "Content type conversions in API Gateway"; the tables there and the recordings agree.</remarks>
internal static class BodyConversion
{
    /// <summary>The body of a request before it is mapped.</summary>
    /// <returns>False when the text to decode is no Base64: the call fails.</returns>
    public static bool TryConvertRequest(
        ReadOnlyMemory<byte> body, string? contentType, BinaryMediaTypes binary, ContentHandling handling, out Payload payload) =>
        TryConvert(body, binary.Match(contentType), handling, out payload);

    /// <summary>The body of an integration's answer before it is mapped.</summary>
    /// <returns>False when the text to decode is no Base64: the call fails.</returns>
    public static bool TryConvertResponse(
        ReadOnlyMemory<byte> body, string? contentType, string? accept, BinaryMediaTypes binary, ContentHandling handling, out Payload payload)
    {
        var isBinary = binary.Match(contentType);
        return TryConvert(body, isBinary, handling is ContentHandling.None ? WhatTheClientAccepts(isBinary, accept, binary) : handling, out payload);
    }

    /// <summary>Strict Base64: blanks and line ends are refused, as AWS refuses them.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> text, out byte[] bytes)
    {
        bytes = [];
        if (text.IndexOfAny(" \t\r\n"u8) >= 0)
        {
            return false;
        }

        var buffer = new byte[Base64.GetMaxDecodedFromUtf8Length(text.Length)];
        if (Base64.DecodeFromUtf8(text, buffer, out _, out var written) != System.Buffers.OperationStatus.Done)
        {
            return false;
        }

        bytes = written == buffer.Length ? buffer : buffer[..written];
        return true;
    }

    private static ContentHandling WhatTheClientAccepts(bool isBinary, string? accept, BinaryMediaTypes binary) =>
        (isBinary, binary.Match(accept)) switch
        {
            (true, false) => ContentHandling.ConvertToText,
            (false, true) => ContentHandling.ConvertToBinary,
            _ => ContentHandling.None,
        };

    private static bool TryConvert(ReadOnlyMemory<byte> body, bool isBinary, ContentHandling handling, out Payload payload)
    {
        payload = (isBinary, handling) switch
        {
            (true, ContentHandling.ConvertToText) => Payload.OfText(Convert.ToBase64String(body.Span)),
            (true, _) => Payload.OfBytes(body),
            _ => Payload.ReadText(body),
        };
        if (isBinary || handling is not ContentHandling.ConvertToBinary)
        {
            return true;
        }

        var decodes = TryDecode(body.Span, out var bytes);
        payload = Payload.OfBytes(bytes);
        return decodes;
    }
}
