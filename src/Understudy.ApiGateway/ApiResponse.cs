using System.Text;
using Understudy.Json;

namespace Understudy.ApiGateway;

/// <summary>A response as it is on the wire.</summary>
public sealed class ApiResponse
{
    private string? _text;

    /// <summary>Makes one.</summary>
    /// <param name="statusCode">The status.</param>
    /// <param name="headers">The header lines.</param>
    /// <param name="body">The body.</param>
    public ApiResponse(int statusCode, ApiHeaders headers, ReadOnlyMemory<byte> body)
    {
        ArgumentNullException.ThrowIfNull(headers);
        StatusCode = statusCode;
        Headers = headers;
        Body = body;
    }

    internal ApiResponse(int statusCode, ApiHeaders headers, string text)
        : this(statusCode, headers, Encoding.UTF8.GetBytes(text)) => _text = text;

    /// <summary>The status.</summary>
    public int StatusCode { get; }

    /// <summary>The header lines.</summary>
    public ApiHeaders Headers { get; }

    /// <summary>The body.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>The body read as UTF-8.</summary>
    public string Text => _text ??= Encoding.UTF8.GetString(Body.Span);

    /// <summary>The record of the call that this answers; null for a response that no API gave.</summary>
    public ApiExchange? Exchange { get; internal set; }

    /// <summary>The body read as JSON.</summary>
    /// <exception cref="JsonDataException">It is no JSON.</exception>
    public JsonData ReadJson() => JsonData.Parse(Body.Span);
}
