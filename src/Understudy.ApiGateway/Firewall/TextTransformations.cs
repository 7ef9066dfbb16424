using System.Net;
using System.Text;

namespace Understudy.ApiGateway.Firewall;

/// <summary>The text transformations of AWS WAF, by name.</summary>
internal static class TextTransformations
{
    private static readonly Dictionary<string, Func<string, string>> Known = new(StringComparer.Ordinal)
    {
        ["LOWERCASE"] = LowerCase,
        ["URL_DECODE"] = WebUtility.UrlDecode,
        ["HTML_ENTITY_DECODE"] = text => WebUtility.HtmlDecode(text),
        ["COMPRESS_WHITE_SPACE"] = CompressWhiteSpace,
        ["NORMALIZE_PATH"] = NormalizePath,
        ["BASE64_DECODE"] = Base64Decode,
        ["REMOVE_NULLS"] = text => text.Replace("\0", "", StringComparison.Ordinal),
    };

    public static string Names { get; } = "NONE, " + string.Join(", ", Known.Keys);

    public static Func<string, string>? Of(string name) => Known.GetValueOrDefault(name);

    private static string LowerCase(string text) => text.ToLowerInvariant();

    private static string CompressWhiteSpace(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var isBlank = c is ' ' or '\t' or '\n' or '\v' or '\f' or '\r' or '\u00A0';
            if (!isBlank || result.Length == 0 || result[^1] != ' ')
            {
                result.Append(isBlank ? ' ' : c);
            }
        }

        return result.ToString();
    }

    private static string NormalizePath(string text)
    {
        var segments = new List<string>();
        foreach (var segment in text.Split('/'))
        {
            if (segment == ".." && segments.Count > 0 && segments[^1].Length > 0)
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not "." && (segment.Length > 0 || segments.Count == 0) && segment != "..")
            {
                segments.Add(segment);
            }
        }

        var path = string.Join('/', segments);
        return text.EndsWith('/') && !path.EndsWith('/') ? path + "/" : path.Length == 0 && text.StartsWith('/') ? "/" : path;
    }

    private static string Base64Decode(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var count) ? Encoding.UTF8.GetString(bytes, 0, count) : text;
    }
}
