namespace Understudy.ApiGateway.Schemas.Formats;

/// <summary><c>email</c> (RFC 5322, section 3.4.1), without comments.</summary>
internal static class EmailFormat
{
    private const string AtomSymbols = "!#$%&'*+-/=?^_`{|}~.";

    public static bool IsValid(string text)
    {
        var at = text.LastIndexOf('@');
        return at > 0 && IsLocalPart(text.AsSpan(0, at)) && IsDomain(text[(at + 1)..]);
    }

    private static bool IsLocalPart(ReadOnlySpan<char> part)
    {
        if (part is ['"', .. var quoted, '"'])
        {
            return quoted.IndexOfAny('"', '\\', '\r') < 0 && quoted.IndexOf('\n') < 0;
        }

        foreach (var c in part)
        {
            if (!char.IsLetterOrDigit(c) && !AtomSymbols.Contains(c, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return part[0] != '.' && part[^1] != '.' && part.IndexOf("..", StringComparison.Ordinal) < 0;
    }

    private static bool IsDomain(string domain)
    {
        if (domain is ['[', .. var literal, ']'])
        {
            return IpFormat.IsVersion4(literal) || (literal.StartsWith("IPv6:", StringComparison.Ordinal) && IpFormat.IsVersion6(literal[5..]));
        }

        return HostNameFormat.IsValid(domain);
    }
}
