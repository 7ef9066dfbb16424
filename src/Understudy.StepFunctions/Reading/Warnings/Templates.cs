using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading.Warnings;

/// <summary>Finds the payload templates of a state.</summary>
internal static class Templates
{
    private static readonly string[] OfState = ["Parameters", "ResultSelector", "ItemSelector", "Assign", "Credentials"];

    public static IEnumerable<SourceValue> In(SourceValue state) =>
        Fields(state, OfState)
            .Concat(Elements(state, "Choices").Concat(Elements(state, "Catch")).SelectMany(owner => Fields(owner, ["Assign"])))
            .Concat(Fields(state, ["ItemReader", "ResultWriter"]).SelectMany(owner => Fields(owner, ["Parameters"])))
            .Concat(Fields(state, ["ItemBatcher"]).SelectMany(owner => Fields(owner, ["BatchInput"])));

    private static IEnumerable<SourceValue> Fields(SourceValue owner, string[] names) => names.Select(owner.Find).OfType<SourceValue>();

    private static List<SourceValue> Elements(SourceValue state, string field) => state.Find(field)?.Items ?? [];
}
