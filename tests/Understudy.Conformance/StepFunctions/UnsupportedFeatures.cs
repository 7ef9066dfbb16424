using Understudy.Json;

namespace Understudy.Conformance.StepFunctions;

/// <summary>What a definition uses that the executor does not have yet.</summary>
/// <remarks>Cases are skipped by this and by their kind, never by name.</remarks>
internal static class UnsupportedFeatures
{
    private const string DistributedMap = "distributed Map";

    /// <summary>The first such feature in a definition; null when there is none.</summary>
    public static string? In(JsonData definition)
    {
        var found = new HashSet<string>();
        Collect(definition, found);
        return found.FirstOrDefault();
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

    private static string? FeatureOf(string name, JsonData value) => name switch
    {
        "Mode" when value == "DISTRIBUTED" => DistributedMap,
        "ItemReader" or "ItemBatcher" or "ResultWriter" or "Label" => DistributedMap,
        "ToleratedFailureCount" or "ToleratedFailureCountPath" => DistributedMap,
        "ToleratedFailurePercentage" or "ToleratedFailurePercentagePath" => DistributedMap,
        _ => null,
    };
}
