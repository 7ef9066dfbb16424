using Understudy.Json;
using Understudy.Jsonata.Faults;

namespace Understudy.Jsonata.Evaluation;

/// <summary>Numbers: IEEE 754 doubles, whose infinities may be passed on until somebody computes with them.</summary>
internal static class Numbers
{
    private static readonly NumberData PositiveInfinity = JsonData.Number("1e999");
    private static readonly NumberData NegativeInfinity = JsonData.Number("-1e999");

    public static NumberData Of(double value)
    {
        if (double.IsFinite(value))
        {
            return JsonData.Of(value);
        }

        return double.IsNaN(value) ? throw Fault.Of("D1001", text: "NaN") : value > 0 ? PositiveInfinity : NegativeInfinity;
    }

    public static NumberData Of(int value) => JsonData.Of((long)value);

    public static NumberData Of(long value) => JsonData.Of(value);

    /// <summary>Whether the value is a number; an infinite one is an error.</summary>
    public static bool IsNumber(object? value, out double number)
    {
        if (value is NumberData data)
        {
            number = data.Value;
            return double.IsFinite(number) ? true : throw Fault.Of("D1001", text: number > 0 ? "Infinity" : "-Infinity");
        }

        number = 0;
        return false;
    }

    public static bool IsInteger(object? value, out double number)
    {
        number = value is NumberData data ? data.Value : 0;
        return value is NumberData && Math.Floor(number) == number && double.IsFinite(number);
    }

    public static bool IsInfinite(object? value) => value is NumberData number && double.IsInfinity(number.Value);

    /// <summary>A double as a position that C# can hold.</summary>
    public static int Clamp(double value) => value switch
    {
        >= int.MaxValue => int.MaxValue,
        <= int.MinValue => int.MinValue,
        _ => double.IsNaN(value) ? 0 : (int)value,
    };
}
