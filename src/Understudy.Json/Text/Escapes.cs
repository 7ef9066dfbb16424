using System.Buffers;
using System.Text;

namespace Understudy.Json.Text;

/// <summary>Which characters of a string are escaped in JSON text, how, and how long that makes it.</summary>
internal static class Escapes
{
    /// <summary>The characters that RFC 8259, section 7, forbids in a string as they are.</summary>
    public static readonly SearchValues<char> Required = SearchValues.Create(RequiredCharacters());

    /// <summary>Those and the surrogates, each of which may be half a pair.</summary>
    public static readonly SearchValues<char> Special = SearchValues.Create(RequiredCharacters() + Surrogates());

    /// <summary>The length of a string as a JSON string, quotes and escapes included, in UTF-8 bytes.</summary>
    public static long Utf8LengthOf(string text)
    {
        var bytes = Encoding.UTF8.GetByteCount(text);
        var special = bytes == text.Length ? Required : Special; // as many bytes as units: all ASCII
        long length = bytes + 2;
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny(special); at >= 0; at = rest.IndexOfAny(special))
        {
            var units = UnitsAt(rest, at);
            length += units == 2 ? 0 : ExtraLengthOf(rest[at]);
            rest = rest[(at + units)..];
        }

        return length;
    }

    /// <summary>2 where a whole surrogate pair stands, 1 elsewhere.</summary>
    public static int UnitsAt(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;

    /// <summary>The character that stands behind the backslash; NUL where there is only the hexadecimal form.</summary>
    public static char ShortEscapeOf(char character) => character switch
    {
        '"' => '"',
        '\\' => '\\',
        '\b' => 'b',
        '\f' => 'f',
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        _ => '\0',
    };

    /// <summary>How much longer a character is escaped than its UTF-8 bytes; those of a lone surrogate count as the three of U+FFFD.</summary>
    private static int ExtraLengthOf(char character) =>
        char.IsSurrogate(character) ? 3 : ShortEscapeOf(character) == '\0' ? 5 : 1;

    private static string RequiredCharacters()
    {
        var required = new StringBuilder("\"\\");
        for (var control = '\0'; control < ' '; control++)
        {
            required.Append(control);
        }

        return required.ToString();
    }

    private static string Surrogates()
    {
        var surrogates = new StringBuilder();
        for (var unit = '\uD800'; unit <= '\uDFFF'; unit++)
        {
            surrogates.Append(unit);
        }

        return surrogates.ToString();
    }
}
