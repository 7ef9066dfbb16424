using System.Diagnostics;
using Understudy.Json;

namespace Understudy.StepFunctions.Interpreter.MapRuns;

/// <summary>Child executions as the results of a map run describe them: as DescribeExecution does, with names that begin with a capital.</summary>
internal static class ExecutionRecords
{
    private static readonly ObjectData Included = JsonData.Object(("Included", true));

    public static ObjectData Of(ExecutionRun child)
    {
        var record = JsonData.Object(
            ("ExecutionArn", child.Arn),
            ("Input", child.Input.ToString()),
            ("InputDetails", Included),
            ("Name", child.Name),
            ("OutputDetails", Included),
            ("RedriveCount", child.RedriveCount),
            ("RedriveStatus", RedriveStatusOf(child)),
            ("StartDate", Timestamps.Format(child.StartTime)),
            ("StateMachineArn", child.StateMachineContext["Id"]),
            ("Status", StatusOf(child.Status)),
            ("StopDate", Timestamps.Format(child.StopTime!.Value)));
        record = child.Output is { } output
            ? record.With("Output", output.ToString()).With("RedriveStatusReason", "Execution is SUCCEEDED and cannot be redriven")
            : record;
        record = child.Failure?.Error is { } error ? record.With("Error", error) : record;
        return child.Failure?.Cause is { } cause ? record.With("Cause", cause) : record;
    }

    /// <summary>An execution that was never started.</summary>
    public static ObjectData OfPending(ChildInput pending) =>
        JsonData.Object(("Input", pending.Input.ToString()), ("InputDetails", Included), ("Status", "PENDING"));

    private static string RedriveStatusOf(ExecutionRun child) => child.Status == ExecutionStatus.Succeeded ? "NOT_REDRIVABLE"
        : child.Machine.Type == StateMachineType.Express ? "REDRIVABLE_BY_MAP_RUN"
        : "REDRIVABLE";

    private static string StatusOf(ExecutionStatus status) => status switch
    {
        ExecutionStatus.Succeeded => "SUCCEEDED",
        ExecutionStatus.Failed => "FAILED",
        ExecutionStatus.TimedOut => "TIMED_OUT",
        ExecutionStatus.Aborted => "ABORTED",
        _ => throw new UnreachableException(),
    };
}
