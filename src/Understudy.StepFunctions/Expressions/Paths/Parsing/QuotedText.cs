using System.Globalization;
using System.Text;

namespace Understudy.StepFunctions.Expressions.Paths.Parsing;

/// <summary>
/// Reads strings in quotes, with the escapes of Java: <c>\\ \' \" \n \t \r \b \f \uXXXX</c>; before any other character the backslash
/// falls away.
/// </summary>
internal static class QuotedText
{
    /// <summary>Reads from the opening quote, which is the current character, to behind the closing one.</summary>
    public static string Read(PathText text)
    {
        var open = text.At;
        var quote = text.Current;
        var result = new StringBuilder();
        for (text.At++; !text.IsAtEnd; text.At++)
        {
            var c = text.Current;
            if (c == quote)
            {
                text.At++;
                return result.ToString();
            }

            result.Append(c == '\\' ? ReadEscape(text) : c);
        }

        throw text.Fault($"ends inside a quoted text that starts at position {open}; close it with {quote}", open);
    }

    private static char ReadEscape(PathText text)
    {
        text.At++;
        switch (text.Current)
        {
            case 'n':
                return '\n';
            case 't':
                return '\t';
            case 'r':
                return '\r';
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'u':
                return ReadUnicode(text);
            default:
                return text.Current;
        }
    }

    private static char ReadUnicode(PathText text)
    {
        var digits = text.Text.AsSpan(text.At + 1, Math.Min(4, text.End - text.At - 1));
        if (digits.Length < 4 || !ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            throw text.Fault("has a '\\u' without four hexadecimal digits behind it; write for example '\\u00e9'", text.At - 1);
        }

        text.At += 4;
        return (char)unit;
    }
}
