using System.Globalization;
using Understudy.Json;
using Understudy.Jsonata;

namespace Understudy.StepFunctions.Expressions.Jsonata;

/// <summary>Checks the arguments of the functions that Step Functions adds, in the words JSONata has for its own.</summary>
internal static class Arguments
{
    public static double Number(string function, int index, JsonData value) => value is NumberData number ? number.Value : throw Mismatch(function, index);

    public static string Text(string function, int index, JsonData value) => value is StringData text ? text.Value : throw Mismatch(function, index);

    /// <summary>Whole numbers: a fraction is cut off (recorded: toward zero).</summary>
    public static long ToLong(double number) => (long)Math.Clamp(Math.Truncate(number), long.MinValue, long.MaxValue);

    public static JsonataException Mismatch(string function, int index) => new(
        "T0410", string.Create(CultureInfo.InvariantCulture, $"Argument {index} of function \"{function}\" does not match function signature"));
}
