using Understudy.Json;
using Understudy.StepFunctions.Callbacks;

namespace Understudy.StepFunctions;

/// <content>The callbacks: what the outside world sends with a task token.</content>
public sealed partial class Execution
{
    /// <summary>The tasks whose token can still be sent, in the order in which they were scheduled; a snapshot.</summary>
    /// <remarks>Those of the child executions of its map runs are among them.</remarks>
    public IReadOnlyList<PendingTask> PendingTasks => [.. _run.Tokens.Open().Where(attempt => attempt.Frame.Run.IsWithin(_run)).Select(attempt =>
        new PendingTask(attempt.State.Name, attempt.Token!, attempt.Call.Resource, attempt.Call.Input, attempt.Since))];

    /// <summary>SendTaskSuccess: the task that waits for the token succeeds now.</summary>
    /// <param name="taskToken">Of <see cref="PendingTasks"/>, or from what the double received.</param>
    /// <param name="outputJson">The task's result as JSON text, at most 262 144 bytes.</param>
    /// <exception cref="TaskTokenException">AWS would refuse it; see <see cref="TaskTokenException.Code"/>.</exception>
    /// <remarks>From a test that does not drive the clock, the execution goes on before this returns, as far as it can at this instant. While
    /// the clock is driven, by a handler's or timer's code or another thread, it goes on in that drive.
    /// <see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskSuccess.html">SendTaskSuccess</see>.</remarks>
    public void SendTaskSuccess(string taskToken, string outputJson)
    {
        ArgumentNullException.ThrowIfNull(taskToken);
        ArgumentNullException.ThrowIfNull(outputJson);
        _run.SendAnswer("SendTaskSuccess", taskToken, Callback.Success(taskToken, outputJson, _run.Options.Limits.PayloadBytes));
        _run.SettleCallbacks();
    }

    /// <inheritdoc cref="SendTaskSuccess(string, string)"/>
    /// <param name="taskToken">Of <see cref="PendingTasks"/>, or from what the double received.</param>
    /// <param name="output">The task's result: a <see cref="JsonData"/>, or any value that System.Text.Json serializes; null for <c>null</c>.</param>
    public void SendTaskSuccess(string taskToken, object? output)
    {
        ArgumentNullException.ThrowIfNull(taskToken);
        var result = output is null ? JsonData.Null : JsonData.From(output, _run.Options.JsonSerializerOptions);
        _run.SendAnswer("SendTaskSuccess", taskToken, Callback.Success(taskToken, result, _run.Options.Limits.PayloadBytes));
        _run.SettleCallbacks();
    }

    /// <summary>SendTaskFailure: the task that waits for the token fails now, and Retry and Catch take it.</summary>
    /// <param name="taskToken">Of <see cref="PendingTasks"/>, or from what the double received.</param>
    /// <param name="error">The error name, at most 256 characters; null for none.</param>
    /// <param name="cause">The cause, at most 32 768 characters; null for none.</param>
    /// <exception cref="TaskTokenException">AWS would refuse it; see <see cref="TaskTokenException.Code"/>.</exception>
    /// <remarks>When it goes on: as <see cref="SendTaskSuccess(string, string)"/>.
    /// <see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskFailure.html">SendTaskFailure</see>.</remarks>
    public void SendTaskFailure(string taskToken, string? error = null, string? cause = null)
    {
        ArgumentNullException.ThrowIfNull(taskToken);
        _run.SendAnswer("SendTaskFailure", taskToken, Callback.Failure(taskToken, error, cause));
        _run.SettleCallbacks();
    }

    /// <summary>SendTaskHeartbeat: the time until the next heartbeat is due starts anew; no event tells it.</summary>
    /// <param name="taskToken">Of <see cref="PendingTasks"/>, or from what the double received.</param>
    /// <exception cref="TaskTokenException">AWS would refuse it; see <see cref="TaskTokenException.Code"/>.</exception>
    /// <remarks>It does not prolong TimeoutSeconds.
    /// <see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskHeartbeat.html">SendTaskHeartbeat</see>.</remarks>
    public void SendTaskHeartbeat(string taskToken)
    {
        ArgumentNullException.ThrowIfNull(taskToken);
        _run.SendHeartbeat(taskToken);
        _run.SettleCallbacks();
    }
}
