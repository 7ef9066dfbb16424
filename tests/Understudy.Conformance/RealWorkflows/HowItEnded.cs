using Understudy.Conformance.StepFunctions;
using Understudy.Json;
using Understudy.StepFunctions;
using Understudy.StepFunctions.History.Format;
using Understudy.StepFunctions.Replays;

namespace Understudy.Conformance.RealWorkflows;

/// <summary>Judges the end of a run of which nothing was recorded.</summary>
internal static class HowItEnded
{
    private const string AnEnd = "success, or failure in a Fail state";

    /// <summary>A run may fail only where its author meant it to, or made a mistake.</summary>
    public static IEnumerable<Difference> Differences(Execution execution, JsonData definition) =>
        execution.Status == ExecutionStatus.Succeeded || (execution.Status == ExecutionStatus.Failed && FailedAsWritten(execution, definition))
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

    private static bool FailedAsWritten(Execution execution, JsonData definition)
    {
        var entered = execution.History
            .Select(own => new EventRecord(HistoryWriter.Write(own)))
            .Where(own => own.Type.EndsWith("StateEntered", StringComparison.Ordinal))
            .ToList();
        return execution.Error switch
        {
            ErrorNames.ExceedToleratedFailureThreshold => execution.MapRuns
                .SelectMany(run => run.Executions)
                .Where(child => child.Status == ExecutionStatus.Failed)
                .All(child => FailedAsWritten(child, definition)),
            ErrorNames.Runtime or ErrorNames.NoChoiceMatched or ErrorNames.QueryEvaluationError => AuthorMistakes.In(definition).Contains(entered[^1].StateName!),
            _ => entered.Exists(own => own.Type == "FailStateEntered"),
        };
    }
}
