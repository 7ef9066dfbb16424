using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Jsonata;

namespace Understudy.StepFunctions.Definition;

/// <summary>A Task.</summary>
internal sealed class TaskState : RetryableState
{
    public override StateType Type => StateType.Task;

    public required TaskResource Resource { get; init; }

    /// <summary><c>TimeoutSeconds</c> or <c>TimeoutSecondsPath</c>; null when there is none.</summary>
    public SecondsField? Timeout { get; init; }

    /// <summary><c>HeartbeatSeconds</c> or <c>HeartbeatSecondsPath</c>; null when there is none.</summary>
    public SecondsField? Heartbeat { get; init; }

    /// <summary><c>Credentials</c>, an object with <c>RoleArn</c> after evaluation.</summary>
    public PayloadTemplate? Credentials { get; init; }

    /// <summary><c>Credentials</c> of a JSONata state.</summary>
    public JsonataTemplate? JsonataCredentials { get; init; }
}
