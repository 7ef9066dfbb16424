namespace Understudy.ApiGateway;

/// <summary>How a payload is converted between text and bytes.</summary>
public enum ContentHandling
{
    /// <summary>Not set: it passes as it is, by the rules for binary media types.</summary>
    None,

    /// <summary><c>CONVERT_TO_BINARY</c>: base64 text becomes bytes.</summary>
    ConvertToBinary,

    /// <summary><c>CONVERT_TO_TEXT</c>: bytes become base64 text.</summary>
    ConvertToText,
}
