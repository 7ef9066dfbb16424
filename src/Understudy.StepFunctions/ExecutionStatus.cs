namespace Understudy.StepFunctions;

/// <summary>The status of an execution, as DescribeExecution gives it.</summary>
public enum ExecutionStatus
{
    /// <summary><c>RUNNING</c>.</summary>
    Running,

    /// <summary><c>SUCCEEDED</c>.</summary>
    Succeeded,

    /// <summary><c>FAILED</c>.</summary>
    Failed,

    /// <summary><c>TIMED_OUT</c>: the state machine's own TimeoutSeconds, or the longest duration of its type.</summary>
    TimedOut,

    /// <summary><c>ABORTED</c>: stopped from outside.</summary>
    Aborted,
}
