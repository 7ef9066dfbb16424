namespace Understudy.ApiGateway.Integrations;

/// <summary>Which headers API Gateway keeps to itself, refuses to map, or renames.</summary>
/// <remarks>AWS: "Amazon API Gateway important notes", checked against recorded calls with every well-known header.</remarks>
internal static class HeaderRules
{
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

    /// <summary>Headers of an HTTP backend's answer that the client does not see.</summary>
    public static readonly HeaderNames DroppedFromProxies = new("Content-Encoding", "Via");

    /// <summary>The first mapped header that fails each call; null if none does.</summary>
    public static string? FindUnmappable(Integration integration)
    {
        const string header = "integration.request.header.";
        var isAws = integration.Type is IntegrationType.Aws or IntegrationType.AwsProxy;
        foreach (var destination in integration.RequestParameters.Keys)
        {
            var name = destination.StartsWith(header, StringComparison.Ordinal) ? destination[header.Length..] : "";
            if (Unmappable.Contains(name) || (isAws && UnmappableToAws.Contains(name)))
            {
                return name;
            }
        }

        return null;
    }
}
