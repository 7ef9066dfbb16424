using Understudy.StepFunctions.Interpreter.MapRuns;

namespace Understudy.StepFunctions;

/// <summary>A map run: one attempt of a distributed Map over its items, each item or batch an execution of its own.</summary>
/// <remarks>What it tells of a live execution is what holds at the moment of the question.
/// <see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeMapRun.html">DescribeMapRun</see>.</remarks>
public sealed class DistributedMapRun
{
    private readonly ActiveMapRun _run;

    internal DistributedMapRun(ActiveMapRun run) => _run = run;

    /// <summary>The Map state.</summary>
    public string StateName => _run.State.Name;

    /// <summary>The map run's ARN.</summary>
    public string Arn => _run.Arn;

    /// <summary>The state's <c>Label</c>; a UUID derived from the names of machine and state when it has none.</summary>
    public string Label => _run.Label;

    /// <summary>How it stands.</summary>
    public MapRunStatus Status => _run.Status;

    /// <summary>The error it failed with, such as <see cref="ErrorNames.ExceedToleratedFailureThreshold"/>; null unless it failed.</summary>
    public string? Error => _run.Failure?.Error;

    /// <summary>The cause of <see cref="Error"/>.</summary>
    public string? Cause => _run.Failure?.Cause;

    /// <summary>When it started.</summary>
    public DateTimeOffset StartTime => _run.StartTime;

    /// <summary>When it ended; null while it runs.</summary>
    public DateTimeOffset? StopTime => _run.StopTime;

    /// <summary>How often it was redriven, with the execution around it (<see cref="Execution.Redrive"/>).</summary>
    public int RedriveCount => _run.RedriveCount;

    /// <summary>The state's <c>MaxConcurrency</c>; 0 when it sets no limit of its own.</summary>
    public int MaxConcurrency => _run.Terms.MaxConcurrency;

    /// <summary>How many items may fail; 0 when the state does not say.</summary>
    public long ToleratedFailureCount => _run.Terms.ToleratedFailureCount ?? 0;

    /// <summary>Which part of the items may fail, 0 to 100; 0 when the state does not say.</summary>
    public double ToleratedFailurePercentage => _run.Terms.ToleratedFailurePercentage ?? 0;

    /// <summary>How many items stand how; those of a batch stand as their execution does.</summary>
    public MapRunCounts ItemCounts => _run.Items.ToCounts();

    /// <summary>How many child executions stand how.</summary>
    public MapRunCounts ExecutionCounts => _run.Executions.ToCounts();

    /// <summary>The child executions that were started, in the order of their items. Each has its input, its ending, its history and its own map runs.</summary>
    public IReadOnlyList<Execution> Executions => _run.ToExecutions();
}
