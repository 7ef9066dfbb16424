using System.Globalization;
using System.Text;
using Understudy.ApiGateway.Templates.Values;
using Understudy.Json;

namespace Understudy.ApiGateway.Templates.Methods;

/// <summary><c>$util</c>.</summary>
internal sealed class UtilVariable
{
    public static readonly UtilVariable Instance = new();

    private UtilVariable()
    {
    }

    public static object? Call(string name, object?[] arguments, Rendering run)
    {
        if (arguments is not [{ } argument])
        {
            return null;
        }

        var text = run.Text(argument);
        run.Budget.Charge(text.Length >> 4);
        return name switch
        {
            "escapeJavaScript" => run.Budget.Text(EscapeJavaScript(text)),
            "parseJson" => ParseJson(text),
            "urlEncode" => run.Budget.Text(UrlEncode(text)),
            "urlDecode" => UrlDecode(text),
            "base64Encode" => run.Budget.Text(Convert.ToBase64String(Encoding.UTF8.GetBytes(text))),
            "base64Decode" => Base64Decode(text),
            _ => null,
        };
    }

    // The quote is escaped too, so that JSON needs .replaceAll("\\'","'") behind it (developer guide, $util).
    private static string EscapeJavaScript(string text)
    {
        var builder = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '\'' or '"' or '\\' => builder.Append('\\').Append(c),
                '\b' => builder.Append("\\b"),
                '\n' => builder.Append("\\n"),
                '\t' => builder.Append("\\t"),
                '\f' => builder.Append("\\f"),
                '\r' => builder.Append("\\r"),
                < ' ' => builder.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => builder.Append(c),
            };
        }

        return builder.ToString();
    }

    // AWS gives nothing for a text that is no JSON (observed).
    private static object? ParseJson(string text)
    {
        try
        {
            return ValueOf.Data(JsonData.Parse(text));
        }
        catch (JsonDataException)
        {
            return null;
        }
    }

    /// <summary>As java.net.URLEncoder.</summary>
    private static string UrlEncode(string text)
    {
        var builder = new StringBuilder(text.Length + 16);
        foreach (var unit in Encoding.UTF8.GetBytes(text))
        {
            _ = unit == ' ' ? builder.Append('+')
                : char.IsAsciiLetterOrDigit((char)unit) || unit is (byte)'.' or (byte)'-' or (byte)'*' or (byte)'_' ? builder.Append((char)unit)
                : builder.Append(CultureInfo.InvariantCulture, $"%{unit:X2}");
        }

        return builder.ToString();
    }

    /// <summary>As java.net.URLDecoder.</summary>
    private static string UrlDecode(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '+')
            {
                bytes.Add((byte)' ');
            }
            else if (text[i] == '%')
            {
                if (i + 2 >= text.Length || !byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
                {
                    throw new TemplateFaultException($"$util.urlDecode: the '%' at position {i} is not followed by two hexadecimal digits.");
                }

                bytes.Add(unit);
                i += 2;
            }
            else
            {
                var length = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
                bytes.AddRange(Encoding.UTF8.GetBytes(text, i, length));
                i += length - 1;
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    private static string Base64Decode(string text)
    {
        var plain = text.Replace('-', '+').Replace('_', '/').TrimEnd('=');
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(plain.PadRight((plain.Length + 3) / 4 * 4, '=')));
        }
        catch (FormatException e)
        {
            throw new TemplateFaultException("$util.base64Decode: the text is not base64.", e);
        }
    }
}
