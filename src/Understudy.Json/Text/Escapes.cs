using System.Buffers;
using System.Text;

namespace Understudy.Json.Text;

/// <summary>Which characters of a string are escaped in JSON text, how, and how long that makes it.</summary>
internal static class Escapes
{
    // Most strings are shorter than this; the vectors pay only beyond it, and cost a fresh process their compilation.
    private const int LongestScanned = 32;

    /// <summary>The length of a string as a JSON string, quotes and escapes included, in UTF-8 bytes.</summary>
    public static long Utf8LengthOf(string text)
    {
        var bytes = Encoding.UTF8.GetByteCount(text);
        var isAscii = bytes == text.Length;
        long length = bytes + 2;
        var rest = text.AsSpan();
        for (var at = First(rest, isAscii); at >= 0; at = First(rest, isAscii))
        {
            var units = UnitsAt(rest, at);
            length += units == 2 ? 0 : ExtraLengthOf(rest[at]);
            rest = rest[(at + units)..];
        }

        return length;
    }

    /// <summary>The first character that RFC 8259, section 7, forbids in a string as it is; -1 when there is none.</summary>
    public static int FirstRequired(ReadOnlySpan<char> text)
    {
        var scanned = Math.Min(text.Length, LongestScanned);
        for (var i = 0; i < scanned; i++)
        {
            if (IsRequired(text[i]))
            {
                return i;
            }
        }

        return scanned == text.Length ? -1 : Behind(scanned, text[scanned..].IndexOfAny(Sets.Required));
    }

    /// <summary>The first of those or of the surrogates, each of which may be half a pair; -1 when there is none.</summary>
    public static int FirstSpecial(ReadOnlySpan<char> text)
    {
        var scanned = Math.Min(text.Length, LongestScanned);
        for (var i = 0; i < scanned; i++)
        {
            if (IsRequired(text[i]) || char.IsSurrogate(text[i]))
            {
                return i;
            }
        }

        return scanned == text.Length ? -1 : Behind(scanned, text[scanned..].IndexOfAny(Sets.Special));
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

    private static int First(ReadOnlySpan<char> text, bool isAscii) => isAscii ? FirstRequired(text) : FirstSpecial(text);

    private static bool IsRequired(char character) => character is < ' ' or '"' or '\\';

    private static int Behind(int scanned, int found) => found < 0 ? -1 : scanned + found;

    // A class of its own, so that the sets are made for the first long string only.
    private static class Sets
    {
        public static readonly SearchValues<char> Required = SearchValues.Create(RequiredCharacters());

        public static readonly SearchValues<char> Special = SearchValues.Create(RequiredCharacters() + Surrogates());

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
}
