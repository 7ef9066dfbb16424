using System.Buffers;

namespace Understudy.Jsonata.Functions;

/// <summary>Upper and lower case by Unicode's full mapping, in no language's own way: a few letters become two.</summary>
internal static class LetterCase
{
    private static readonly SearchValues<char> Doubled = SearchValues.Create("ßŉǰﬀﬁﬂﬃﬄﬅﬆ");

    public static string Upper(string text)
    {
        var upper = text.ToUpperInvariant();
        return upper.AsSpan().IndexOfAny(Doubled) < 0 ? upper : upper
            .Replace("ß", "SS", StringComparison.Ordinal)
            .Replace("ŉ", "ʼN", StringComparison.Ordinal)
            .Replace("ǰ", "J̌", StringComparison.Ordinal)
            .Replace("ﬀ", "FF", StringComparison.Ordinal)
            .Replace("ﬁ", "FI", StringComparison.Ordinal)
            .Replace("ﬂ", "FL", StringComparison.Ordinal)
            .Replace("ﬃ", "FFI", StringComparison.Ordinal)
            .Replace("ﬄ", "FFL", StringComparison.Ordinal)
            .Replace("ﬅ", "ST", StringComparison.Ordinal)
            .Replace("ﬆ", "ST", StringComparison.Ordinal);
    }

    public static string Lower(string text) => text.Replace("İ", "i̇", StringComparison.Ordinal).ToLowerInvariant();
}
