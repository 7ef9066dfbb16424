using Understudy.Json;

namespace Understudy.Conformance.RealWorkflows.Needs;

/// <summary>Values that make a comparison true, and others that make it false.</summary>
internal static class Comparisons
{
    public const string OtherText = "something else";

    public static (JsonData Match, JsonData Miss) Numbers(string relation, decimal number) => relation switch
    {
        ">" or "NumericGreaterThan" => (number + 1, number),
        ">=" or "NumericGreaterThanEquals" => (number, number - 1),
        "<" or "NumericLessThan" => (number - 1, number),
        "<=" or "NumericLessThanEquals" => (number, number + 1),
        "!=" => (number + 1, number),
        _ => (number, number + 1),
    };
}
