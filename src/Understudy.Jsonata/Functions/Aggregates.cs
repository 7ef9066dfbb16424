using Understudy.Json;
using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Functions;

/// <summary>Functions that make one number of many.</summary>
internal static class Aggregates
{
    public static object? Sum(Run run, object?[] arguments) => arguments[0] is { } array ? run.Number(SumOf(array)) : null;

    public static object? Count(Run run, object?[] arguments) => Numbers.Of(arguments[0] is { } array ? Items.Count(array) : 0);

    public static object? Average(Run run, object?[] arguments) =>
        arguments[0] is { } array && Items.Count(array) > 0 ? run.Number(SumOf(array) / Items.Count(array)) : null;

    public static object? Max(Run run, object?[] arguments) => Extreme(arguments[0], 1);

    public static object? Min(Run run, object?[] arguments) => Extreme(arguments[0], -1);

    private static double SumOf(object array)
    {
        double sum = 0;
        foreach (var item in Items.Of(array))
        {
            sum += ((NumberData)item!).Value;
        }

        return sum;
    }

    private static NumberData? Extreme(object? array, int sign)
    {
        if (array is null)
        {
            return null;
        }

        NumberData? best = null;
        foreach (var item in Items.Of(array))
        {
            var number = (NumberData)item!;
            if (best is null || sign * number.Value.CompareTo(best.Value) > 0)
            {
                best = number;
            }
        }

        return best;
    }
}
