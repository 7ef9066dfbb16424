using Understudy.Conformance.Comparing;
using Understudy.Json;
using Understudy.StepFunctions;
using Understudy.StepFunctions.History.Format;

namespace Understudy.Conformance.StepFunctions;

/// <summary>Compares a history with the recorded one, if there is one.</summary>
internal static class HistoryComparison
{
    public static List<Difference> Compare(JsonData expect, JsonData definition, ExecutionHistory history, ValueComparison comparison)
    {
        if (!expect.TryGet("events", out var events))
        {
            return [];
        }

        var expected = OlderHistories.AsOfToday(((ArrayData)events).Select(json => new EventRecord(json)));
        EventRecord[] actual = [.. history.Select(own => new EventRecord(HistoryWriter.Write(own)))];
        if (expect.TryGet("eventOrder", out var order) && order == "bag-inside-parallel")
        {
            return new BagComparison(comparison, ConcurrentStates.AllParallel(definition)) { IsSorted = true }.Compare(expected, actual);
        }

        var before = comparison.Placeholders.Remember();
        var differences = SequenceComparison.Compare(expected, actual, comparison);
        var concurrent = ConcurrentStates.In(definition);
        if (differences.Count == 0 || !expected.Any(own => own.StartsBranches) || concurrent.Count == 0)
        {
            return differences;
        }

        // The order of branches that run at one time is chance: the service itself gives others from run to run.
        comparison.Placeholders.GoBackTo(before);
        return new BagComparison(comparison, concurrent).Compare(expected, actual);
    }
}
