using System.Diagnostics;
using Understudy.Json;
using Understudy.StepFunctions;
using Understudy.StepFunctions.Replays;

namespace Understudy.Conformance.StepFunctions;

/// <summary>Compares status, output, error and cause.</summary>
internal static class ResultComparison
{
    public static IEnumerable<Difference> Compare(JsonData expected, Execution execution, ValueComparison comparison) =>
    [
        .. comparison.Compare("status", expected["status"], StatusOf(execution)),
        .. comparison.Compare("output", Member(expected, "output"), execution.Output),
        .. comparison.Compare("error", Member(expected, "error"), Text(execution.Error)),
        .. comparison.ComparePayloads("cause", Member(expected, "cause"), Text(execution.Cause)),
    ];

    private static JsonData? Member(JsonData expected, string name) => expected.TryGet(name, out var value) ? value : null;

    private static StringData? Text(string? text) => text is null ? null : JsonData.Of(text);

    private static JsonData StatusOf(Execution execution) => execution.Status switch
    {
        ExecutionStatus.Running => "RUNNING",
        ExecutionStatus.Succeeded => "SUCCEEDED",
        ExecutionStatus.Failed => "FAILED",
        ExecutionStatus.TimedOut => "TIMED_OUT",
        ExecutionStatus.Aborted => "ABORTED",
        _ => throw new UnreachableException(),
    };
}
