using System.Globalization;
using System.Numerics;
using Understudy.ApiGateway.Templates.Values;

namespace Understudy.ApiGateway.Templates.Methods;

/// <summary>java.lang.Integer, Long and Double, java.math.BigInteger; their static methods too, which any number gives access to.</summary>
internal static class NumberMethods
{
    public static object? Call(object number, string name, object?[] arguments) => arguments switch
    {
        [] => Convert(number, name),
        [string text] => Parse(number, name, text),
        [string text, int radix] when name is "parseInt" or "valueOf" or "parseLong" => ParseWhole(text, radix, number),
        [var other] when Arithmetic.IsNumber(other) => Call(number, name, other!),
        [var left, var right] when Arithmetic.IsNumber(left) && Arithmetic.IsNumber(right) => Call(name, left!, right!),
        _ => null,
    };

    private static object? Convert(object number, string name) => name switch
    {
        "intValue" => ToInt(number),
        "shortValue" => (int)(short)ToLong(number),
        "byteValue" => (int)(sbyte)ToLong(number),
        "longValue" => ToLong(number),
        "doubleValue" or "floatValue" => Arithmetic.ToDouble(number),
        "isNaN" when number is double value => double.IsNaN(value),
        "isInfinite" when number is double value => double.IsInfinity(value),
        "signum" when number is BigInteger value => value.Sign,
        _ => null,
    };

    private static object? Call(object number, string name, object other) => name switch
    {
        "compareTo" or "compare" => Arithmetic.Compare(number, other),
        "toString" => TextOf.Scalar(other),
        "valueOf" => other,
        "toHexString" when other is int value => value.ToString("x", CultureInfo.InvariantCulture),
        "toHexString" when other is long value => value.ToString("x", CultureInfo.InvariantCulture),
        "toBinaryString" when other is int value => value.ToString("b", CultureInfo.InvariantCulture),
        "toBinaryString" when other is long value => value.ToString("b", CultureInfo.InvariantCulture),
        "add" when number is BigInteger => Arithmetic.Compute(ArithmeticOperator.Add, number, other),
        "subtract" when number is BigInteger => Arithmetic.Compute(ArithmeticOperator.Subtract, number, other),
        "multiply" when number is BigInteger => Arithmetic.Compute(ArithmeticOperator.Multiply, number, other),
        _ => null,
    };

    private static object? Call(string name, object left, object right) => name switch
    {
        "max" => Arithmetic.Compare(left, right) >= 0 ? left : right,
        "min" => Arithmetic.Compare(left, right) <= 0 ? left : right,
        "sum" => Arithmetic.Compute(ArithmeticOperator.Add, left, right),
        "compare" => Arithmetic.Compare(left, right),
        _ => null,
    };

    private static object? Parse(object number, string name, string text) => (number, name) switch
    {
        (int or long, "parseInt" or "parseLong" or "valueOf" or "decode") => ParseWhole(text, 10, number),
        (double, "parseDouble" or "valueOf" or "parseFloat") => ParseDouble(text),
        _ => null,
    };

    private static object? ParseWhole(string text, int radix, object number)
    {
        var value = ReadWhole(text, radix);
        if (value is null || value < (number is int ? int.MinValue : long.MinValue) || value > (number is int ? int.MaxValue : long.MaxValue))
        {
            throw new TemplateFaultException($"'{Short(text)}' is no whole number of {(number is int ? "32" : "64")} bits; in Java that is a NumberFormatException.");
        }

        return number is int ? ValueOf.Whole((long)value) : (long)value;
    }

    private static BigInteger? ReadWhole(string text, int radix)
    {
        var digits = text.AsSpan(text.StartsWith('-') || text.StartsWith('+') ? 1 : 0);
        var value = BigInteger.Zero;
        var isValid = digits.Length is > 0 and <= 70 && radix is >= 2 and <= 36;
        for (var i = 0; isValid && i < digits.Length; i++)
        {
            var digit = char.IsAsciiDigit(digits[i]) ? digits[i] - '0' : char.IsAsciiLetter(digits[i]) ? (digits[i] | 0x20) - 'a' + 10 : 99;
            isValid = digit < radix;
            value = (value * radix) + digit;
        }

        return !isValid ? null : text.StartsWith('-') ? -value : value;
    }

    private static double ParseDouble(string text) =>
        double.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new TemplateFaultException($"'{Short(text)}' is no number; in Java that is a NumberFormatException.");

    private static string Short(string text) => text.Length <= 50 ? text : text[..50] + "...";

    private static int ToInt(object number) => number is double value
        ? double.IsNaN(value) ? 0 : (int)Math.Clamp(value, int.MinValue, int.MaxValue)
        : unchecked((int)ToLong(number));

    private static long ToLong(object number) => number switch
    {
        int value => value,
        long value => value,
        double value when double.IsNaN(value) => 0,
        double value => value >= long.MaxValue ? long.MaxValue : value <= long.MinValue ? long.MinValue : (long)value,
        BigInteger value => unchecked((long)(ulong)(value & ulong.MaxValue)),
        _ => 0,
    };
}
