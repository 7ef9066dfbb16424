namespace Understudy.ApiGateway.Integrations;

/// <summary>The media types of an API that count as binary.</summary>
internal sealed class BinaryMediaTypes(IReadOnlyList<string> patterns)
{
    private readonly bool _takesAll = patterns.Contains("*/*");

    public bool IsEmpty => patterns.Count == 0;

    /// <summary>Whether <c>*/*</c> is among them.</summary>
    public bool TakesAll => _takesAll;

    /// <summary>Whether a Content-Type, or the first media type of an Accept header, is one of them.</summary>
    public bool Match(string? header)
    {
        if (_takesAll || header is null || patterns.Count == 0)
        {
            return _takesAll;
        }

        var end = header.AsSpan().IndexOfAny(';', ',');
        var type = (end < 0 ? header : header.AsSpan(0, end)).Trim();
        foreach (var pattern in patterns)
        {
            if (Fits(type, pattern))
            {
                return true;
            }
        }

        return false;
    }

    // `*/x` never matches, not even itself (recorded).
    private static bool Fits(ReadOnlySpan<char> type, string pattern) =>
        pattern[0] != '*'
        && (pattern.EndsWith("/*", StringComparison.Ordinal)
            ? type.StartsWith(pattern.AsSpan(0, pattern.Length - 1), StringComparison.OrdinalIgnoreCase) && type[^1] != '*'
            : type.Equals(pattern, StringComparison.OrdinalIgnoreCase));
}
