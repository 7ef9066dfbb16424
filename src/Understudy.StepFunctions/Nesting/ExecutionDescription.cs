using System.Diagnostics;
using Understudy.Json;
using Understudy.StepFunctions.Interpreter;

namespace Understudy.StepFunctions.Nesting;

/// <summary>An execution as DescribeExecution tells it to the task that waited for its end (<c>.sync</c>, <c>.sync:2</c>).</summary>
/// <remarks>Members, their order and their form are those of recordings: names in order, times in milliseconds since 1970.</remarks>
internal static class ExecutionDescription
{
    private static readonly JsonData Included = JsonData.Object(("Included", true));

    /// <summary>How the task ends that has waited.</summary>
    /// <param name="run">The execution, ended.</param>
    /// <param name="parsed">Whether input and output are values (<c>.sync:2</c>) and not JSON text.</param>
    public static TaskOutcome Outcome(ExecutionRun run, bool parsed)
    {
        var description = Of(run, parsed);
        return run.Status == ExecutionStatus.Succeeded
            ? TaskOutcome.Succeeded(description)
            : TaskOutcome.Failed(ErrorNames.TaskFailed, description.ToString());
    }

    public static string StatusOf(ExecutionStatus status) => status switch
    {
        ExecutionStatus.Running => "RUNNING",
        ExecutionStatus.Succeeded => "SUCCEEDED",
        ExecutionStatus.Failed => "FAILED",
        ExecutionStatus.TimedOut => "TIMED_OUT",
        ExecutionStatus.Aborted => "ABORTED",
        _ => throw new UnreachableException(),
    };

    private static ObjectData Of(ExecutionRun run, bool parsed)
    {
        var members = new List<(string Name, JsonData Value)>();
        Add(members, "Cause", run.Failure?.Cause);
        Add(members, "Error", run.Failure?.Error);
        members.Add(("ExecutionArn", run.Arn));
        members.Add(("Input", parsed ? run.Input : run.Input.ToString()));
        members.Add(("InputDetails", Included));
        members.Add(("Name", run.Name));
        if (run.Output is { } output)
        {
            members.Add(("Output", parsed ? output : output.ToString()));
            members.Add(("OutputDetails", Included));
        }

        members.Add(("RedriveCount", run.RedriveCount));
        var hasSucceeded = run.Status == ExecutionStatus.Succeeded;
        members.Add(("RedriveStatus", hasSucceeded ? "NOT_REDRIVABLE" : "REDRIVABLE"));
        Add(members, "RedriveStatusReason", hasSucceeded ? "Execution is SUCCEEDED and cannot be redriven" : null);
        members.Add(("StartDate", run.StartTime.ToUnixTimeMilliseconds()));
        members.Add(("StateMachineArn", run.MachineArn));
        members.Add(("Status", StatusOf(run.Status)));
        members.Add(("StopDate", run.StopTime!.Value.ToUnixTimeMilliseconds()));
        return JsonData.Object([.. members]);
    }

    private static void Add(List<(string Name, JsonData Value)> members, string name, string? text)
    {
        if (text is not null)
        {
            members.Add((name, text));
        }
    }
}
