using System.Globalization;
using System.Text;

namespace Understudy.Json.Text;

/// <summary>The text of numbers: the shortest one of a double, and whether two literals are one number.</summary>
internal static class NumberText
{
    /// <summary>The shortest text that reads back as the same double, laid out as ECMAScript does (no exponent from 1e-6 up to 1e21).</summary>
    public static string Shortest(double value)
    {
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        if (!shortest.Contains('E', StringComparison.Ordinal))
        {
            return shortest;
        }

        // .NET goes over to exponents earlier than ECMAScript.
        var (negative, digits, scale) = Decompose(shortest);
        var exponent = (int)scale;

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

    /// <summary>Whether a JSON number literal denotes a whole number of 64 bits, exactly, and which.</summary>
    public static bool TryGetInt64(string literal, out long value)
    {
        const int mostDigits = 19;
        var (negative, digits, exponent) = Decompose(literal);
        value = 0;
        if (digits.Length == 0)
        {
            return true;
        }

        if (exponent < 0 || digits.Length + exponent > mostDigits)
        {
            return false;
        }

        var text = $"{(negative ? "-" : "")}{digits.PadRight(digits.Length + (int)exponent, '0')}";
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>A literal as sign, digits without zeros at either end, and power of ten; no digits at all for zero.</summary>
    private static (bool Negative, string Digits, long Exponent) Decompose(string literal)
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

    // Halved, so that a digit count added to it stays in range. Exponents of 19 digits and more count as one.
    private static long ExponentOf(ReadOnlySpan<char> text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)
            ? Math.Clamp(exponent, long.MinValue / 2, long.MaxValue / 2)
            : text[0] == '-' ? long.MinValue / 2 : long.MaxValue / 2;
}
