using System.Text;

namespace Understudy.StepFunctions.Objects;

/// <summary>The order in which S3 lists keys: that of their UTF-8 bytes, which is that of their code points.</summary>
internal sealed class Utf8Order : IComparer<string>
{
    public static readonly Utf8Order Instance = new();

    public int Compare(string? x, string? y)
    {
        var left = x.AsSpan();
        var right = y.AsSpan();
        var common = left.CommonPrefixLength(right);

        // Surrogates come before U+E000 as UTF-16 and after it as code points; a pair may have its first half in common.
        if (common < left.Length && common < right.Length && (char.IsSurrogate(left[common]) || char.IsSurrogate(right[common])))
        {
            common -= common > 0 && char.IsHighSurrogate(left[common - 1]) ? 1 : 0;
            Rune.DecodeFromUtf16(left[common..], out var first, out _);
            Rune.DecodeFromUtf16(right[common..], out var second, out _);
            return first.CompareTo(second);
        }

        return left.SequenceCompareTo(right);
    }
}
