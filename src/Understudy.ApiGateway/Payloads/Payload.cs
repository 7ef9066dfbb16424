using System.Text;

namespace Understudy.ApiGateway.Payloads;

/// <summary>A body on its way through the gateway: text, which templates and mappings can read, or bytes, which they cannot.</summary>
internal readonly struct Payload
{
    private readonly string? _text;

    private Payload(string? text, ReadOnlyMemory<byte> bytes)
    {
        _text = text;
        Bytes = bytes;
    }

    /// <summary>No body.</summary>
    public static Payload None => new("", default);

    public bool IsText => _text is not null;

    /// <summary>The text; null for bytes.</summary>
    public string? Text => _text;

    /// <summary>What goes over the wire.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    public static Payload OfText(string text) => new(text, Encoding.UTF8.GetBytes(text));

    public static Payload OfBytes(ReadOnlyMemory<byte> bytes) => new(null, bytes);

    /// <summary>Bytes read as UTF-8; each one that is not becomes U+FFFD, also on the wire.</summary>
    public static Payload ReadText(ReadOnlyMemory<byte> bytes) => OfText(Encoding.UTF8.GetString(bytes.Span));
}
