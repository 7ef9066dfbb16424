using System.Collections.Frozen;
using Understudy.Json;

namespace Understudy.StepFunctions.Replays;

/// <summary>Compares all that the detail objects of two events tell, save what no two runs have in common.</summary>
internal sealed class EventComparison(ValueComparison comparison)
{
    // The worker of an activity is the recorder's own; nothing in a case tells a runner its name.
    private static readonly FrozenSet<string> NeverCompared = FrozenSet.Create(
        StringComparer.Ordinal, "roleArn", "resource", "inputDetails", "outputDetails", "assignedVariablesDetails", "workerName");

    // What a machine in memory does not have, and what is left out of a history exported without execution data.
    private static readonly FrozenSet<string> OfTheService = FrozenSet.Create(
        StringComparer.Ordinal, "stateMachineAliasArn", "stateMachineVersionArn");

    private static readonly FrozenSet<string> Payloads = FrozenSet.Create(StringComparer.Ordinal, "input", "output", "parameters", "cause");

    public List<Difference> Compare(string where, EventRecord expected, EventRecord actual) =>
    [
        .. expected.Details.Concat(actual.Details)
            .Select(member => member.Key)
            .Distinct(StringComparer.Ordinal)
            .Where(name => !NeverCompared.Contains(name))
            .Where(name => !comparison.SkipsUnknownPayloads || !IsUnknown(name, expected.Details))
            .SelectMany(name => CompareMember($"{where} {name}", name, expected.Details, actual.Details))
            .Select(difference => difference with { Event = expected, Path = "$." + difference.Where[(where.Length + 1)..] }),
    ];

    /// <summary>Whether two events are the same; the placeholders keep what they stand for only if they are.</summary>
    public bool AreEqual(EventRecord expected, EventRecord actual)
    {
        if (expected.Title != actual.Title)
        {
            return false;
        }

        var before = comparison.Placeholders.Remember();
        if (Compare("", expected, actual).Count == 0)
        {
            return true;
        }

        comparison.Placeholders.GoBackTo(before);
        return false;
    }

    private static bool IsUnknown(string name, ObjectData recorded) =>
        OfTheService.Contains(name)
        || (name is "input" or "output" or "parameters" && !recorded.TryGet(name, out _))
        || (recorded.TryGet(name + "Details", out var details) && details.TryGet("truncated", out var truncated) && truncated == JsonData.True);

    private List<Difference> CompareMember(string where, string name, JsonData expected, JsonData actual)
    {
        var left = expected.TryGet(name, out var recorded) ? recorded : null;
        var right = actual.TryGet(name, out var given) ? given : null;
        return name == "assignedVariables" ? CompareVariables(where, left, right)
            : Payloads.Contains(name) ? comparison.ComparePayloads(where, left, right) : comparison.Compare(where, left, right);
    }

    /// <summary>Each variable is a payload of its own.</summary>
    private List<Difference> CompareVariables(string where, JsonData? expected, JsonData? actual)
    {
        var left = expected as ObjectData ?? JsonData.EmptyObject;
        var right = actual as ObjectData ?? JsonData.EmptyObject;
        return
        [
            .. left.Concat(right)
                .Select(variable => variable.Key)
                .Distinct(StringComparer.Ordinal)
                .SelectMany(name => comparison.ComparePayloads(
                    $"{where}.{name}", left.TryGet(name, out var recorded) ? recorded : null, right.TryGet(name, out var given) ? given : null)),
        ];
    }
}
