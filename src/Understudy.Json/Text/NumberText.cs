using System.Globalization;
using System.Text;

namespace Understudy.Json.Text;

/// <summary>The text of numbers: the shortest one of a double, and whether two literals are one number.</summary>
internal static class NumberText
{
    /// <summary>The shortest text that reads back as the same double, laid out as ECMAScript does (no exponent from 1e-6 up to 1e21).</summary>
    public static string Shortest(double value)
    {
        var (negative, digits, exponent) = Decompose(value.ToString("R", CultureInfo.InvariantCulture));
        if (digits.Length == 0)
        {
            return "0";
        }

        // The decimal point stands `point` digits behind the first one.
        var point = digits.Length + exponent;
        var text = new StringBuilder(negative ? "-" : "");
        if (point is > 0 and <= 21)
        {
            if (point >= digits.Length)
            {
                text.Append(digits).Append('0', point - digits.Length);
            }
            else
            {
                text.Append(digits, 0, point).Append('.').Append(digits, point, digits.Length - point);
            }
        }
        else if (point is > -6 and <= 0)
        {
            text.Append("0.").Append('0', -point).Append(digits);
        }
        else
        {
            text.Append(digits[0]);
            if (digits.Length > 1)
            {
                text.Append('.').Append(digits, 1, digits.Length - 1);
            }

            text.Append('e').Append(point > 0 ? "+" : "-").Append(Math.Abs(point - 1));
        }

        return text.ToString();
    }

    /// <summary>Whether two JSON number literals denote exactly the same number.</summary>
    public static bool SameNumber(string left, string right)
    {
        if (string.Equals(left, right, StringComparison.Ordinal))
        {
            return true;
        }

        var (leftNegative, leftDigits, leftExponent) = Decompose(left);
        var (rightNegative, rightDigits, rightExponent) = Decompose(right);
        return leftDigits == rightDigits
            && (leftDigits.Length == 0 || (leftNegative == rightNegative && leftExponent == rightExponent));
    }

    /// <summary>A literal as sign, digits without zeros at either end, and power of ten; no digits at all for zero.</summary>
    private static (bool Negative, string Digits, int Exponent) Decompose(string literal)
    {
        var negative = literal[0] == '-';
        var exponentAt = literal.AsSpan().IndexOfAny('e', 'E');
        var mantissa = literal.AsSpan(negative ? 1 : 0, (exponentAt < 0 ? literal.Length : exponentAt) - (negative ? 1 : 0));
        var exponent = exponentAt < 0 ? 0 : ExponentOf(literal.AsSpan(exponentAt + 1));
        var pointAt = mantissa.IndexOf('.');
        var digits = pointAt < 0 ? mantissa.ToString() : string.Concat(mantissa[..pointAt], mantissa[(pointAt + 1)..]);
        exponent -= pointAt < 0 ? 0 : mantissa.Length - pointAt - 1;

        var significant = digits.TrimEnd('0');
        exponent += digits.Length - significant.Length;
        return (negative, significant.TrimStart('0'), exponent);
    }

    // An exponent beyond the range of int still has to differ from a smaller one, no more than that.
    private static int ExponentOf(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)
            ? exponent
            : text[0] == '-' ? int.MinValue / 2 : int.MaxValue / 2;
}
