using System.Globalization;
using System.Numerics;
using Understudy.Json;

namespace Understudy.ApiGateway.Schemas;

/// <summary>A number of any size as mantissa and power of ten, so that 0.3 is a multiple of 0.1.</summary>
internal readonly struct ExactNumber
{
    private const int MostDigits = 10_000;

    private readonly BigInteger _mantissa;
    private readonly int _exponent;

    private ExactNumber(BigInteger mantissa, int exponent)
    {
        _mantissa = mantissa;
        _exponent = exponent;
    }

    public int Sign => _mantissa.Sign;

    public bool IsWhole => _exponent >= 0;

    public static ExactNumber Of(int number) => Of(JsonData.Of(number));

    public static ExactNumber Of(NumberData number)
    {
        var literal = number.Literal.AsSpan();
        if (literal.Length > MostDigits)
        {
            throw new SchemaBudgetException($"a number has more than {MostDigits} digits");
        }

        var exponent = 0L;
        var mark = literal.IndexOfAny('e', 'E');
        if (mark >= 0)
        {
            // Beyond a hundred digits no exponent means anything but very large or very small.
            exponent = literal.Length - mark > 100 || !long.TryParse(literal[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed)
                ? (literal[mark + 1] == '-' ? -1_000_000_000 : 1_000_000_000)
                : Math.Clamp(parsed, -1_000_000_000, 1_000_000_000);
            literal = literal[..mark];
        }

        var point = literal.IndexOf('.');
        var digits = point < 0 ? literal.ToString() : string.Concat(literal[..point], literal[(point + 1)..]);
        var fraction = point < 0 ? 0 : literal.Length - point - 1;
        var significant = digits.TrimEnd('0');
        return significant is "" or "-"
            ? default
            : new ExactNumber(
                BigInteger.Parse(significant, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
                (int)(exponent - fraction + digits.Length - significant.Length));
    }

    public int CompareTo(ExactNumber other)
    {
        if (Sign != other.Sign || Sign == 0)
        {
            return Sign.CompareTo(other.Sign);
        }

        // Where the powers of the first digits differ, they decide.
        var (left, right) = (Digits(_mantissa) + (long)_exponent, Digits(other._mantissa) + (long)other._exponent);
        if (left != right)
        {
            return left < right ? -Sign : Sign;
        }

        var shift = _exponent - other._exponent;
        return shift >= 0
            ? (_mantissa * BigInteger.Pow(10, shift)).CompareTo(other._mantissa)
            : _mantissa.CompareTo(other._mantissa * BigInteger.Pow(10, -shift));
    }

    public bool IsMultipleOf(ExactNumber divisor)
    {
        var shift = (long)_exponent - divisor._exponent;
        if (shift >= 0)
        {
            var remainder = BigInteger.ModPow(10, shift, BigInteger.Abs(divisor._mantissa));
            return (_mantissa * remainder % divisor._mantissa).IsZero;
        }

        // The mantissa ends in no zero, so it is no multiple of one that is shifted up.
        return _mantissa.IsZero;
    }

    private static int Digits(BigInteger number) => BigInteger.Abs(number).ToString(CultureInfo.InvariantCulture).Length;
}
