using Understudy.Json;
using Understudy.StepFunctions.Definition.Resources;
using Understudy.StepFunctions.Reading.DistributedMaps;
using Understudy.StepFunctions.Reading.Findings;
using Understudy.StepFunctions.Reading.Source;
using Understudy.StepFunctions.Reading.States;

namespace Understudy.StepFunctions.Reading.Warnings;

/// <summary>Warnings of our own: what the linters of the language take, and Step Functions refuses or is likely to.</summary>
/// <remarks>docs/explanation/fidelity.md argues each.</remarks>
internal static class ServiceWarnings
{
    public static IEnumerable<Warning> In(SourceValue state)
    {
        if (state.Find("Resource") is { Kind: JsonDataKind.String } resource && ForeignResource.Parse(resource.String) is not null)
        {
            yield return new Warning(resource, SchemaFindings.UnknownResource(resource), "Step Functions calls ARNs only. Write that of a Lambda function, an activity or a service integration.");
        }

        if (state.Find("Credentials") is { Kind: JsonDataKind.Object } credentials && RoleArns.IsIn(credentials) && !RoleArns.IsSpelt(credentials))
        {
            yield return new Warning(credentials, SchemaFindings.Missing(credentials, "RoleArn"), "Write it \"RoleArn\".");
        }

        foreach (var field in IsInlineMap(state) ? DistributedMapReader.Own : [])
        {
            if (state.TryGet(field, out var value))
            {
                yield return new Warning(value, SchemaFindings.Plain(value, "is a field of distributed Maps; this Map is inline."), "Write \"Mode\": \"DISTRIBUTED\" into the ProcessorConfig, or take the field out.");
            }
        }

        foreach (var (name, value) in VariableNames.AssignedIn(state))
        {
            if (name.Contains('-', StringComparison.Ordinal))
            {
                yield return new Warning(value, SchemaFindings.Plain(value, "is no Unicode identifier, and no expression can read it."), "Take the hyphen out of the name of the variable.");
            }
        }
    }

    private static bool IsInlineMap(SourceValue state) =>
        state.Find("Type")?.String == "Map" && (state.Find("ItemProcessor") ?? state.Find("Iterator"))?.Find("ProcessorConfig")?.Find("Mode")?.String != "DISTRIBUTED";
}
