using Understudy.Json;

namespace Understudy.Conformance.RealWorkflows.Needs;

/// <summary>What the rules of a Choice state in JSONPath compare, and with what.</summary>
internal static class ConditionNeeds
{
    private static readonly JsonData SomeTime = "2001-01-01T00:00:00Z";

    public static void Read(JsonData rule, Sources sources)
    {
        foreach (var (name, operand) in (ObjectData)rule)
        {
            switch (name)
            {
                case "And" or "Or":
                    foreach (var inner in (ArrayData)operand)
                    {
                        Read(inner, sources);
                    }

                    break;
                case "Not":
                    Read(operand, sources);
                    break;
                case not ("Variable" or "Next" or "Comment" or "Assign" or "Output"):
                    ReadComparison(rule["Variable"].AsString(), name, operand, sources);
                    break;
            }
        }
    }

    private static void ReadComparison(string variable, string comparison, JsonData operand, Sources sources)
    {
        var value = new Need();
        if (comparison.EndsWith("Path", StringComparison.Ordinal))
        {
            value.Suggest(SampleFor(comparison));
            ExpressionNeeds.Read(operand.AsString(), value, sources);
        }
        else if (comparison == "IsPresent")
        {
            value.MayBeAbsent = true;
        }
        else
        {
            var (match, miss) = Operands(comparison, operand);
            value.Compare(match, miss);
        }

        ExpressionNeeds.Read(variable, value, sources);
    }

    private static (JsonData Match, JsonData Miss) Operands(string comparison, JsonData operand) => operand switch
    {
        BooleanData expected when comparison.StartsWith("Is", StringComparison.Ordinal) => expected.Value
            ? (SampleFor(comparison), OtherThan(comparison))
            : (OtherThan(comparison), SampleFor(comparison)),
        BooleanData expected => (expected, JsonData.Of(!expected.Value)),
        NumberData number => Comparisons.Numbers(comparison, (decimal)number.Value),
        StringData pattern when comparison == "StringMatches" => (pattern.Value.Replace("*", "", StringComparison.Ordinal), Comparisons.OtherText),
        _ when comparison.StartsWith("Timestamp", StringComparison.Ordinal) => (operand, SomeTime),
        _ => (operand, Comparisons.OtherText),
    };

    private static JsonData OtherThan(string comparison) => comparison == "IsString" ? 1 : Comparisons.OtherText;

    private static JsonData SampleFor(string comparison) =>
        comparison.Contains("Numeric", StringComparison.Ordinal) ? 1
        : comparison.Contains("Boolean", StringComparison.Ordinal) ? true
        : comparison.Contains("Timestamp", StringComparison.Ordinal) ? SomeTime
        : comparison.Contains("Null", StringComparison.Ordinal) ? JsonData.Null
        : "1";
}
