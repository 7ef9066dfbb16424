using System.Text.RegularExpressions;
using Understudy.Json;

namespace Understudy.Conformance.StepFunctions;

/// <summary>What a definition uses that the executor does not have yet.</summary>
/// <remarks>Cases are skipped by this and by their kind, never by name.</remarks>
internal static partial class UnsupportedFeatures
{
    private const string Jsonata = "JSONata";
    private const string Variables = "workflow variables";
    private const string DistributedMap = "distributed Map";

    /// <summary>The first such feature in a definition; null when there is none.</summary>
    public static string? In(JsonData definition)
    {
        var found = new HashSet<string>();
        Collect(definition, found);
        return new[] { Jsonata, DistributedMap, Variables }.FirstOrDefault(found.Contains);
    }

    private static void Collect(JsonData value, HashSet<string> found)
    {
        switch (value)
        {
            case ObjectData members:
                foreach (var (name, member) in members)
                {
                    if (FeatureOf(name, member) is { } feature)
                    {
                        found.Add(feature);
                    }

                    Collect(member, found);
                }

                break;
            case ArrayData items:
                foreach (var item in items)
                {
                    Collect(item, found);
                }

                break;
        }
    }

    // A path or a call that starts at $name, not at $, $. or $$, nor inside quotes.
    [GeneratedRegex(@"(?<![\$\w'.])\$[A-Za-z_]")]
    private static partial Regex VariableReference();

    private static bool IsExpression(string name) =>
        name == "Variable" || name.EndsWith(".$", StringComparison.Ordinal) || name.EndsWith("Path", StringComparison.Ordinal);

    private static string? FeatureOf(string name, JsonData value) => name switch
    {
        "QueryLanguage" when value == "JSONata" => Jsonata,
        "Assign" => Variables,
        "Mode" when value == "DISTRIBUTED" => DistributedMap,
        "ItemReader" or "ItemBatcher" or "ResultWriter" or "Label" => DistributedMap,
        "ToleratedFailureCount" or "ToleratedFailureCountPath" => DistributedMap,
        "ToleratedFailurePercentage" or "ToleratedFailurePercentagePath" => DistributedMap,
        _ => IsExpression(name) && value is StringData text && VariableReference().IsMatch(text.Value) ? Variables : null,
    };
}
