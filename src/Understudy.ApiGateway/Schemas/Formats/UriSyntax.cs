namespace Understudy.ApiGateway.Schemas.Formats;

/// <summary><c>uri</c>: a URI with scheme (RFC 3986).</summary>
internal static class UriSyntax
{
    private const string Symbols = "-._~:/?#[]@!$&'()*+,;=%";

    public static bool IsValid(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(text[0])
            && text.Take(colon).All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.')
            && HasOnlyLegalCharacters(text) && IsRestValid(text[(colon + 1)..]);
    }

    private static bool HasOnlyLegalCharacters(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isLegal = text[i] == '%'
                ? i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2])
                : char.IsAsciiLetterOrDigit(text[i]) || Symbols.Contains(text[i], StringComparison.Ordinal);
            if (!isLegal)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsRestValid(string rest)
    {
        var hash = rest.IndexOf('#', StringComparison.Ordinal);
        if (hash >= 0 && rest.AsSpan(hash + 1).IndexOfAny('#', '[', ']') >= 0)
        {
            return false;
        }

        rest = hash < 0 ? rest : rest[..hash];
        if (!rest.StartsWith("//", StringComparison.Ordinal))
        {
            return rest.AsSpan().IndexOfAny('[', ']') < 0;
        }

        var end = rest.AsSpan(2).IndexOfAny('/', '?');
        var authority = end < 0 ? rest[2..] : rest.Substring(2, end);
        return IsAuthority(authority) && (end < 0 || rest.AsSpan(2 + end).IndexOfAny('[', ']') < 0);
    }

    private static bool IsAuthority(string authority)
    {
        var at = authority.LastIndexOf('@');
        if (at >= 0 && authority.AsSpan(0, at).IndexOfAny('[', ']', '@') >= 0)
        {
            return false;
        }

        var host = authority[(at + 1)..];
        if (host.StartsWith('['))
        {
            var close = host.IndexOf(']', StringComparison.Ordinal);
            return close > 0 && (IpFormat.IsVersion6(host[1..close]) || host[1] is 'v' or 'V') && IsPort(host[(close + 1)..]);
        }

        var colon = host.IndexOf(':', StringComparison.Ordinal);
        return host.AsSpan().IndexOfAny('[', ']') < 0 && (colon < 0 || IsPort(host[colon..]));
    }

    private static bool IsPort(string text) => text.Length == 0 || (text[0] == ':' && text.Skip(1).All(char.IsAsciiDigit));
}
