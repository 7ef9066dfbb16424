using System.Text;

namespace Understudy.Jsonata.Functions;

/// <summary>Strings by Unicode code points; half a surrogate pair counts as one.</summary>
internal static class CodePoints
{
    public static int Count(string text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]))
            {
                count--;
                i++;
            }
        }

        return count;
    }

    public static string Slice(string text, int start, int end)
    {
        var from = IndexOf(text, 0, start);
        return text[from..IndexOf(text, from, end - start)];
    }

    public static string Repeat(string filler, int count)
    {
        var length = Count(filler);
        var text = new StringBuilder(filler.Length * Math.Min(count, 16));
        for (var rest = count; rest > 0; rest -= length)
        {
            text.Append(rest >= length ? filler : Slice(filler, 0, rest));
        }

        return text.ToString();
    }

    /// <summary>The index behind a number of code points.</summary>
    private static int IndexOf(string text, int from, int points)
    {
        while (points-- > 0 && from < text.Length)
        {
            from += from + 1 < text.Length && char.IsHighSurrogate(text[from]) && char.IsLowSurrogate(text[from + 1]) ? 2 : 1;
        }

        return from;
    }
}
