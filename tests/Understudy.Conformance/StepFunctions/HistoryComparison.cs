using Understudy.Json;
using Understudy.StepFunctions;
using Understudy.StepFunctions.History.Format;
using Understudy.StepFunctions.Replays;

namespace Understudy.Conformance.StepFunctions;

/// <summary>Compares a history with the recorded one, if there is one.</summary>
internal static class HistoryComparison
{
    public static List<Difference> Compare(JsonData expect, Execution execution, ValueComparison comparison)
    {
        if (!expect.TryGet("events", out var events))
        {
            return [];
        }

        var expected = OlderHistories.AsOfToday(((ArrayData)events).Select(json => new EventRecord(json)));
        EventRecord[] actual = [.. execution.History.Select(own => new EventRecord(HistoryWriter.Write(own)))];
        return expect.TryGet("eventOrder", out var order) && order == "bag-inside-parallel"
            ? new BagComparison(comparison, ConcurrentStates.AllParallel(execution.StateMachine)) { IsSorted = true }.Compare(expected, actual)
            : HistoryDifferences.Between(expected, actual, ConcurrentStates.In(execution.StateMachine), comparison);
    }
}
