using System.Globalization;
using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Intrinsics;

/// <summary>States.MathAdd and States.MathRandom.</summary>
internal static class MathFunctions
{
    /// <summary>Adds two numbers, each rounded first: -1.49 + -1.5 is -2 (recorded from AWS).</summary>
    public static JsonData Add(CallFrame call)
    {
        var sum = call.Integer(0, int.MinValue, int.MaxValue) + call.Integer(1, int.MinValue, int.MaxValue);
        return sum is >= int.MinValue and <= int.MaxValue
            ? sum
            : throw call.Fail(string.Create(CultureInfo.InvariantCulture, $"The sum {sum} is beyond the range from {int.MinValue} to {int.MaxValue}"));
    }

    /// <summary>A random integer, the start included and the end excluded.</summary>
    public static JsonData Random(CallFrame call)
    {
        var start = call.Integer(0, int.MinValue, int.MaxValue);
        var end = call.Integer(1, int.MinValue, int.MaxValue);
        if (start >= end)
        {
            throw call.Fail(string.Create(CultureInfo.InvariantCulture, $"The start {start} must be less than the end {end}"));
        }

        if (call.Arguments.Length == 3)
        {
            return start + new JavaRandom(call.Integer(2)).Next(end - start);
        }

        return start + Math.Min(end - start - 1, (long)(call.Context.NextRandom() * (end - start)));
    }
}
