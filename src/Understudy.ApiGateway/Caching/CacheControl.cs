namespace Understudy.ApiGateway.Caching;

/// <summary>Reads the request header <c>Cache-Control</c>.</summary>
internal static class CacheControl
{
    /// <summary>Whether the header asks for a fresh answer: <c>max-age=0</c>, alone or among other directives.</summary>
    public static bool AsksForInvalidation(string? header)
    {
        foreach (var part in header.AsSpan().Split(','))
        {
            var directive = header.AsSpan()[part].Trim();
            var equals = directive.IndexOf('=');
            if (equals > 0
                && directive[..equals].TrimEnd().Equals("max-age", StringComparison.OrdinalIgnoreCase)
                && directive[(equals + 1)..].Trim().Trim('0').IsEmpty
                && !directive[(equals + 1)..].Trim().IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
