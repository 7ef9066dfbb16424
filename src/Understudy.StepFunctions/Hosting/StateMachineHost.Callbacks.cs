using Understudy.StepFunctions.Activities;
using Understudy.StepFunctions.Callbacks;

namespace Understudy.StepFunctions;

/// <content>What the outside world sends: task tokens, and workers that ask for tasks.</content>
public sealed partial class StateMachineHost
{
    /// <summary>The tasks of all executions whose token can still be sent, execution by execution; a snapshot.</summary>
    public IReadOnlyList<PendingTask> PendingTasks => [.. Executions.SelectMany(execution => execution.PendingTasks)];

    /// <inheritdoc cref="Execution.GetActivityTask"/>
    public ActivityTask? GetActivityTask(string activity, string? workerName = null) => Workers.Poll(_group, activity, workerName);

    /// <inheritdoc cref="Execution.SendTaskSuccess(string, string)"/>
    public void SendTaskSuccess(string taskToken, string outputJson) => IssuerOf("SendTaskSuccess", taskToken).SendTaskSuccess(taskToken, outputJson);

    /// <inheritdoc cref="Execution.SendTaskSuccess(string, object?)"/>
    public void SendTaskSuccess(string taskToken, object? output) => IssuerOf("SendTaskSuccess", taskToken).SendTaskSuccess(taskToken, output);

    /// <inheritdoc cref="Execution.SendTaskFailure"/>
    public void SendTaskFailure(string taskToken, string? error = null, string? cause = null) =>
        IssuerOf("SendTaskFailure", taskToken).SendTaskFailure(taskToken, error, cause);

    /// <inheritdoc cref="Execution.SendTaskHeartbeat"/>
    public void SendTaskHeartbeat(string taskToken) => IssuerOf("SendTaskHeartbeat", taskToken).SendTaskHeartbeat(taskToken);

    private Execution IssuerOf(string action, string taskToken)
    {
        ArgumentNullException.ThrowIfNull(taskToken);
        return _group.IssuerOf(taskToken)?.Execution
            ?? throw (TaskTokens.IsWellFormed(taskToken) ? TaskTokenException.Unknown(action, taskToken) : TaskTokenException.Malformed(action, taskToken));
    }
}
