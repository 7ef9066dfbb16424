using System.Text;
using Understudy.Json;
using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Faults;

namespace Understudy.Jsonata.Functions;

/// <summary>Base64 and URL encoding. Base64 is that of Latin-1 text, as in the reference implementation.</summary>
internal static class Encodings
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()";
    private const string Reserved = ";/?:@&=+$,#";
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static object? Base64Encode(Run run, object?[] arguments)
    {
        if (arguments[0] is not StringData text)
        {
            return null;
        }

        var bytes = new byte[text.Value.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)text.Value[i];
        }

        return JsonData.Of(Convert.ToBase64String(bytes));
    }

    public static object? Base64Decode(Run run, object?[] arguments) =>
        arguments[0] is StringData text ? JsonData.Of(Decode64(text.Value)) : null;

    public static object? EncodeUrlComponent(Run run, object?[] arguments) => Encode(arguments[0], "encodeUrlComponent", Unreserved);

    public static object? EncodeUrl(Run run, object?[] arguments) => Encode(arguments[0], "encodeUrl", Unreserved + Reserved);

    public static object? DecodeUrlComponent(Run run, object?[] arguments) => Decode(arguments[0], "decodeUrlComponent", "");

    public static object? DecodeUrl(Run run, object?[] arguments) => Decode(arguments[0], "decodeUrl", Reserved);

    /// <summary>Decodes leniently: what is no digit of Base64 is skipped, and padding ends the text.</summary>
    private static string Decode64(string text)
    {
        var result = new StringBuilder();
        var bits = 0;
        var count = 0;
        foreach (var unit in text)
        {
            if (unit == '=')
            {
                break;
            }

            var digit = DigitOf(unit);
            if (digit < 0)
            {
                continue;
            }

            bits = (bits << 6) | digit;
            count += 6;
            if (count >= 8)
            {
                count -= 8;
                result.Append((char)((bits >> count) & 0xff));
            }
        }

        return result.ToString();
    }

    private static int DigitOf(char unit) => unit switch
    {
        >= 'A' and <= 'Z' => unit - 'A',
        >= 'a' and <= 'z' => unit - 'a' + 26,
        >= '0' and <= '9' => unit - '0' + 52,
        '+' or '-' => 62,
        '/' or '_' => 63,
        _ => -1,
    };

    private static StringData? Encode(object? value, string function, string kept)
    {
        if (value is not StringData text)
        {
            return null;
        }

        byte[] bytes;
        try
        {
            bytes = Strict.GetBytes(text.Value);
        }
        catch (EncoderFallbackException)
        {
            throw Fault.Of("D3140", value: text, text: function);
        }

        var result = new StringBuilder();
        foreach (var unit in bytes)
        {
            if (unit < 0x80 && kept.Contains((char)unit))
            {
                result.Append((char)unit);
            }
            else
            {
                result.Append('%').Append("0123456789ABCDEF"[unit >> 4]).Append("0123456789ABCDEF"[unit & 15]);
            }
        }

        return JsonData.Of(result.ToString());
    }

    private static StringData? Decode(object? value, string function, string keptEncoded)
    {
        if (value is not StringData text)
        {
            return null;
        }

        var result = new StringBuilder();
        for (var i = 0; i < text.Value.Length;)
        {
            if (text.Value[i] != '%')
            {
                result.Append(text.Value[i++]);
                continue;
            }

            var start = i;
            var bytes = new List<byte>();
            do
            {
                bytes.Add(ByteAt(text.Value, i) ?? throw Fault.Of("D3140", value: text, text: function));
                i += 3;
            }
            while (bytes.Count < LengthOf(bytes[0]));

            var decoded = CharactersOf([.. bytes]) ?? throw Fault.Of("D3140", value: text, text: function);
            result.Append(keptEncoded.Contains(decoded, StringComparison.Ordinal) ? text.Value[start..i] : decoded);
        }

        return JsonData.Of(result.ToString());
    }

    private static byte? ByteAt(string text, int at) =>
        at + 2 < text.Length && text[at] == '%' && char.IsAsciiHexDigit(text[at + 1]) && char.IsAsciiHexDigit(text[at + 2])
            ? Convert.ToByte(text.Substring(at + 1, 2), 16)
            : null;

    private static int LengthOf(byte first) => first switch
    {
        >= 0xf0 => 4,
        >= 0xe0 => 3,
        >= 0xc0 => 2,
        _ => 1,
    };

    private static string? CharactersOf(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
