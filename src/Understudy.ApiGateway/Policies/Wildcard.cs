namespace Understudy.ApiGateway.Policies;

/// <summary>Patterns of policies: <c>*</c> is any text, also none; <c>?</c> is one character.</summary>
internal static class Wildcard
{
    /// <summary>Never backtracks beyond the last star, so its time is at most the product of both lengths.</summary>
    public static bool IsMatch(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text, bool ignoreCase = false)
    {
        var at = 0;
        var inText = 0;
        var star = -1;
        var afterStar = 0;
        while (inText < text.Length)
        {
            if (at < pattern.Length && pattern[at] == '*')
            {
                star = at++;
                afterStar = inText;
            }
            else if (at < pattern.Length && (pattern[at] == '?' || Same(pattern[at], text[inText], ignoreCase)))
            {
                at++;
                inText++;
            }
            else if (star >= 0)
            {
                at = star + 1;
                inText = ++afterStar;
            }
            else
            {
                return false;
            }
        }

        return pattern[at..].TrimStart('*').IsEmpty;
    }

    private static bool Same(char left, char right, bool ignoreCase) =>
        left == right || (ignoreCase && char.ToUpperInvariant(left) == char.ToUpperInvariant(right));
}
