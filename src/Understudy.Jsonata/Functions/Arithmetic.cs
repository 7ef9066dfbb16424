using System.Globalization;
using Understudy.Json;
using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Faults;

namespace Understudy.Jsonata.Functions;

/// <summary>Functions on one number or two.</summary>
internal static class Arithmetic
{
    public static object? Floor(Run run, object?[] arguments) => arguments[0] is NumberData number ? run.Number(Math.Floor(number.Value)) : null;

    public static object? Ceil(Run run, object?[] arguments) => arguments[0] is NumberData number ? run.Number(Math.Ceiling(number.Value)) : null;

    public static object? Abs(Run run, object?[] arguments) => arguments[0] is NumberData number ? run.Number(Math.Abs(number.Value)) : null;

    public static object? Round(Run run, object?[] arguments)
    {
        if (arguments[0] is not NumberData number)
        {
            return null;
        }

        var precision = arguments[1] is NumberData digits ? Numbers.Clamp(digits.Value) : 0;
        return run.Number(HalfToEven(number.Value, precision));
    }

    public static object? Sqrt(Run run, object?[] arguments) => arguments[0] is not NumberData number ? null
        : number.Value >= 0 ? run.Number(Math.Sqrt(number.Value))
        : throw Fault.Of("D3060", value: number, index: 1);

    public static object? Power(Run run, object?[] arguments)
    {
        if (arguments[0] is not NumberData number)
        {
            return null;
        }

        var exponent = arguments[1] as NumberData;
        var result = exponent is null ? double.NaN : Math.Pow(number.Value, exponent.Value);
        return double.IsFinite(result) ? Numbers.Of(result) : throw Fault.Of("D3061", value: number, value2: exponent, index: 1);
    }

    public static object? Random(Run run, object?[] arguments) => Numbers.Of(run.Random.NextDouble());

    /// <summary>Rounds decimally: the digits that the number is written with are moved, not the binary fraction.</summary>
    public static double HalfToEven(double value, int precision)
    {
        if (!double.IsFinite(value))
        {
            return value;
        }

        var shifted = Shift(value, precision);
        if (!double.IsFinite(shifted))
        {
            // So many digits behind the point a number so large does not have.
            return value;
        }

        var rounded = Math.Floor(shifted + 0.5);
        if (Math.Abs(rounded - shifted) == 0.5 && Math.Abs(rounded % 2) == 1)
        {
            rounded--;
        }

        return Shift(rounded, -precision) + 0.0;
    }

    private static double Shift(double value, int digits)
    {
        if (digits == 0 || !double.IsFinite(value))
        {
            return value;
        }

        var text = value.ToString("R", CultureInfo.InvariantCulture);
        var exponentAt = text.IndexOf('E', StringComparison.Ordinal);
        long exponent = exponentAt < 0 ? 0 : int.Parse(text.AsSpan(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = exponentAt < 0 ? text : text[..exponentAt];
        exponent = Math.Clamp(exponent + digits, -100_000, 100_000);
        return double.Parse($"{mantissa}E{exponent.ToString(CultureInfo.InvariantCulture)}", NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
