using System.Globalization;
using Understudy.Json;

namespace Understudy.StepFunctions.Definition.Conditions;

/// <summary>Orders JSON numbers exactly, however many digits they have.</summary>
internal static class NumberOrder
{
    public static int Compare(NumberData left, NumberData right)
    {
        // Reading rounds to the nearest double and so never turns an order round; only equal doubles can hide a difference.
        var byDouble = left.Value.CompareTo(right.Value);
        if (byDouble != 0)
        {
            return byDouble;
        }

        if (left.IsInt64 && right.IsInt64)
        {
            return left.AsInt64().CompareTo(right.AsInt64());
        }

        return left.Equals(right) ? 0 : CompareLiterals(left.Literal, right.Literal);
    }

    // Both have one sign, or one of them is zero: their doubles are equal, and the numbers are not.
    private static int CompareLiterals(string left, string right)
    {
        var (leftSign, leftDigits, leftPoint) = Decompose(left);
        var (rightSign, rightDigits, rightPoint) = Decompose(right);
        if (leftSign != rightSign)
        {
            return leftSign.CompareTo(rightSign);
        }

        var bySize = leftPoint.CompareTo(rightPoint);
        return leftSign * (bySize != 0 ? bySize : string.CompareOrdinal(leftDigits, rightDigits));
    }

    /// <summary>A literal as 0.digits times ten to the power of Point, without zeros at either end; sign 0 for zero.</summary>
    private static (int Sign, string Digits, long Point) Decompose(string literal)
    {
        var sign = literal[0] == '-' ? -1 : 1;
        var unsigned = literal.TrimStart('-');
        var exponentAt = unsigned.IndexOfAny(['e', 'E']);
        var mantissa = exponentAt < 0 ? unsigned : unsigned[..exponentAt];
        var exponent = exponentAt < 0 ? 0 : ExponentOf(unsigned.AsSpan(exponentAt + 1));
        var pointAt = mantissa.IndexOf('.', StringComparison.Ordinal);
        var whole = pointAt < 0 ? mantissa : mantissa[..pointAt];
        var all = pointAt < 0 ? mantissa : string.Concat(whole, mantissa.AsSpan(pointAt + 1));
        var significant = all.TrimStart('0');
        var digits = significant.TrimEnd('0');
        return digits.Length == 0 ? (0, "", 0) : (sign, digits, exponent + whole.Length - (all.Length - significant.Length));
    }

    private static long ExponentOf(ReadOnlySpan<char> text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent) && Math.Abs(exponent) < long.MaxValue / 4
            ? exponent
            : text[0] == '-' ? long.MinValue / 4 : long.MaxValue / 4;
}
