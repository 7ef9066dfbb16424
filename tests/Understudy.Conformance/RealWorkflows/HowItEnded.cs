using Understudy.Conformance.Comparing;
using Understudy.StepFunctions;
using Understudy.StepFunctions.History.Format;

namespace Understudy.Conformance.RealWorkflows;

/// <summary>Judges the end of a run of which nothing was recorded.</summary>
internal static class HowItEnded
{
    private const string AnEnd = "success, a Fail state or a Choice without a match";

    /// <summary>A run may fail only where its author meant it to.</summary>
    public static IEnumerable<Difference> Differences(Execution execution) =>
        execution.Status == ExecutionStatus.Succeeded || FailedAsWritten(execution)
            ? []
            : [new Difference("end", AnEnd, $"{execution.Status} {execution.Error}: {execution.Cause}")];

    /// <summary>Two runs must not differ.</summary>
    public static IEnumerable<Difference> Differences(Execution execution, Execution again) =>
        execution.History.Zip(again.History)
            .Select(pair => (First: HistoryWriter.Write(pair.First), Second: HistoryWriter.Write(pair.Second)))
            .Where(pair => pair.First != pair.Second)
            .Take(1)
            .Select(pair => Difference.Of("second run", pair.First, pair.Second))
            .Concat(execution.History.Count == again.History.Count
                ? []
                : [new Difference("second run", $"{execution.History.Count} events", $"{again.History.Count} events")]);

    private static bool FailedAsWritten(Execution execution) =>
        execution.Status == ExecutionStatus.Failed
        && (execution.Error == ErrorNames.NoChoiceMatched
            || execution.History.Any(own => HistoryWriter.Write(own)["type"] == "FailStateEntered"));
}
