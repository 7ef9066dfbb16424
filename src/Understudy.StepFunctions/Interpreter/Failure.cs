namespace Understudy.StepFunctions.Interpreter;

/// <summary>An error on its way through retriers and catchers.</summary>
/// <param name="Error">The error name; null when the failure has none.</param>
/// <param name="Cause">The cause; null when the failure has none.</param>
internal sealed record Failure(string? Error, string? Cause)
{
    /// <summary>Whether the task itself failed, and not what the state makes of its data.</summary>
    public bool IsTasksOwn { get; init; }

    /// <summary>Where in the state the expression at fault stands; null for other failures.</summary>
    public string? Location { get; init; }

    /// <summary>Whether it is a missed heartbeat: the events say <c>States.Timeout</c>, and <c>States.HeartbeatTimeout</c> matches it too.</summary>
    public bool IsHeartbeatTimeout { get; init; }
}
