namespace Understudy.ApiGateway.Pipeline;

/// <summary>Request headers that may be mapped, but then fail each call (recorded).</summary>
internal static class ForbiddenMappings
{
    private const string Prefix = "integration.request.header.";

    private static readonly HashSet<string> ForAll = new(StringComparer.OrdinalIgnoreCase) { "Content-Length", "Transfer-Encoding" };

    private static readonly HashSet<string> ForAws = new(StringComparer.OrdinalIgnoreCase)
    {
        "Authorization", "Connection", "Content-Length", "Expect", "Proxy-Authenticate", "TE", "Transfer-Encoding",
    };

    /// <summary>The first header of an integration's mappings that may not be mapped; null if there is none.</summary>
    public static string? FirstOf(Integration integration)
    {
        var forbidden = integration.Type is IntegrationType.Aws or IntegrationType.AwsProxy ? ForAws : ForAll;
        return integration.RequestParameters.Keys
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .FirstOrDefault(forbidden.Contains);
    }
}
