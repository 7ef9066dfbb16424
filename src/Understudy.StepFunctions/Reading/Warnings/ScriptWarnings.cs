using Understudy.Json;
using Understudy.StepFunctions.Expressions.Paths;
using Understudy.StepFunctions.Reading.Findings;
using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading.Warnings;

/// <summary>Warnings of our own about paths with a script, <c>[(@.length-1)]</c>, which the path library of Step Functions does not have.</summary>
internal static class ScriptWarnings
{
    public static IEnumerable<Warning> In(SourceValue state) => state.Members.SelectMany(member => IsWorkflow(member.Name) ? [] : Within(member.Value));

    private static bool IsWorkflow(string field) => field is "Branches" or "ItemProcessor" or "Iterator" or "Result";

    private static IEnumerable<Warning> Within(SourceValue value) => value.Kind switch
    {
        JsonDataKind.String when HasScript(value.String) => [new Warning(value, SchemaFindings.NoPath(value), "Write [-1] for [(@.length-1)].")],
        JsonDataKind.Object => value.Members.SelectMany(member => Within(member.Value)),
        JsonDataKind.Array => value.Items.SelectMany(Within),
        _ => [],
    };

    private static bool HasScript(string text) =>
        text.StartsWith('$') && text.Contains("[(", StringComparison.Ordinal) && JsonPath.TryParse(text, out _, out _);
}
