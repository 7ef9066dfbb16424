namespace Understudy.ApiGateway.Integrations;

/// <summary>Which headers API Gateway keeps to itself, refuses to map, or renames.</summary>
/// <remarks>AWS: "Amazon API Gateway important notes", checked against recorded calls with every well-known header.</remarks>
internal static class HeaderRules
{
    /// <summary>Put before the name of a header that the client may not have as the integration sent it.</summary>
    public const string RemappedPrefix = "x-amzn-Remapped-";

    /// <summary>Client headers that no integration receives.</summary>
    public static readonly HeaderNames NotForwarded = new(
        "Connection", "Content-Length", "Content-MD5", "Expect", "Max-Forwards", "Proxy-Authenticate", "Server", "TE",
        "Transfer-Encoding", "Trailer", "Upgrade", "WWW-Authenticate");

    /// <summary>Client headers that HTTP backends do not receive besides.</summary>
    public static readonly HeaderNames NotForwardedOverHttp = new("Content-Encoding", "Via");

    /// <summary>Mapped headers that the connection to an HTTP backend is for, and that do not arrive there.</summary>
    public static readonly HeaderNames LostOnTheWay = new("Connection", "Expect", "Proxy-Authenticate", "TE", "Via");

    /// <summary>Headers whose mapping fails each call, whatever the integration.</summary>
    public static readonly HeaderNames Unmappable = new("Content-Length", "Transfer-Encoding");

    /// <summary>Headers whose mapping fails each call to an AWS service.</summary>
    public static readonly HeaderNames UnmappableToAws = new("Authorization", "Connection", "Expect", "Proxy-Authenticate", "TE");

    /// <summary>Headers of an answer that are renamed, whoever set them.</summary>
    public static readonly HeaderNames Remapped = new("Connection", "Content-Length", "Date", "Server", "x-amzn-RequestId");

    /// <summary>Headers that are renamed besides when a response mapping sets them.</summary>
    public static readonly HeaderNames RemappedWhenMapped = new(
        "Authorization", "Content-MD5", "Expect", "Host", "Max-Forwards", "Proxy-Authenticate", "Trailer", "Upgrade", "User-Agent",
        "WWW-Authenticate");

    /// <summary>Headers of an answer that the client never sees.</summary>
    public static readonly HeaderNames Dropped = new("Transfer-Encoding");

    /// <summary>Headers of an HTTP backend's answer that the client does not see besides.</summary>
    public static readonly HeaderNames DroppedFromProxies = new("Content-Encoding", "Via");
}
