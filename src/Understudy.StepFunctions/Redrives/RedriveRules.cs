using Understudy.StepFunctions.Interpreter;

namespace Understudy.StepFunctions.Redrives;

/// <summary>Which executions can be redriven.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/redrive-executions.html">Restarting executions with redrive</see>;
/// the reasons are in the words of DescribeExecution's <c>redriveStatusReason</c>.</remarks>
internal static class RedriveRules
{
    private static readonly TimeSpan Period = TimeSpan.FromDays(14);
    private static readonly TimeSpan LongestOpen = TimeSpan.FromDays(365);

    /// <exception cref="ExecutionRefusedException">The execution cannot be redriven.</exception>
    public static void Check(ExecutionRun run, int eventQuota)
    {
        var now = run.Clock.GetUtcNow();
        if (run.Machine.Type == StateMachineType.Express)
        {
            throw Refused(run, "is an Express execution.", "Redrive Standard executions; start an Express one anew.");
        }

        if (run.Status is ExecutionStatus.Running or ExecutionStatus.Succeeded)
        {
            var status = run.Status == ExecutionStatus.Running ? "RUNNING" : "SUCCEEDED";
            throw Refused(run, $"is {status} and cannot be redriven.", "Redrive an execution that has failed, timed out or been aborted.");
        }

        if (run.StopTime is { } stopped && now - stopped > Period)
        {
            throw Refused(run, $"has ended {(now - stopped).TotalDays:0.##} days ago.", "Redrive it within 14 days of its end.");
        }

        if (run.Options.Limits.Duration is not null && now - run.StartTime > LongestOpen)
        {
            throw Refused(run, "was started more than a year ago.", "Start a new execution.");
        }

        // The event of the redrive and one more must fit.
        if (run.Log.Count >= eventQuota - 1)
        {
            throw Refused(run, $"has {run.Log.Count} history events.", "Start a new execution, or lift the limit: ExecutionLimits.HistoryEvents.");
        }
    }

    /// <exception cref="ExecutionRefusedException">A map run has started the execution, and redrives it.</exception>
    public static void RefuseChild(ExecutionRun run)
    {
        if (run.ChildIndex is not null)
        {
            throw Refused(run, "is a child execution of a map run.", "Redrive the execution whose map run has started it.");
        }
    }

    /// <summary>Whether an execution can be redriven.</summary>
    public static bool Allow(ExecutionRun run, int eventQuota)
    {
        try
        {
            Check(run, eventQuota);
            return true;
        }
        catch (ExecutionRefusedException)
        {
            return false;
        }
    }

    private static ExecutionRefusedException Refused(ExecutionRun run, string reason, string remedy) =>
        ExecutionRefusedException.NotRedrivable(run.Arn, reason, remedy);
}
