namespace Understudy.ApiGateway.Pipeline;

/// <summary>Headers of a back end that are API Gateway's own matter: renamed, or dropped.</summary>
internal static class RemappedHeaders
{
    private const string Prefix = "x-amzn-Remapped-";

    // Recorded for AWS_PROXY and HTTP_PROXY.
    private static readonly HashSet<string> Proxied = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Content-Length", "Date", "Server", "x-amzn-RequestId",
    };

    // Recorded for response mappings of AWS.
    private static readonly HashSet<string> Mapped = new(StringComparer.OrdinalIgnoreCase)
    {
        "Authorization", "Content-MD5", "Expect", "Host", "Max-Forwards", "Proxy-Authenticate", "Trailer", "Upgrade", "User-Agent",
        "WWW-Authenticate",
    };

    /// <summary>Adds a header that a proxy integration gave.</summary>
    public static void AddProxied(ApiHeaders headers, string name, string value)
    {
        if (!name.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase))
        {
            headers.Add(Proxied.Contains(name) ? Prefix + name : name, value);
        }
    }

    /// <summary>Sets a header that a response mapping gave.</summary>
    public static void SetMapped(ApiHeaders headers, string name, string value)
    {
        if (!name.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase))
        {
            headers.Set(Proxied.Contains(name) || Mapped.Contains(name) ? Prefix + name : name, value);
        }
    }
}
