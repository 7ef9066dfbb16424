using Understudy.Json;
using Understudy.StepFunctions.Callbacks;
using Understudy.StepFunctions.Interpreter;

namespace Understudy.StepFunctions;

/// <summary>One attempt of a Task state: what the integration gets.</summary>
public sealed class TaskCall
{
    private readonly Frame? _frame;
    private JsonData? _context;
    private CancellationTokenSource? _cancellation;

    internal TaskCall(Frame frame) => _frame = frame;

    internal TaskCall(JsonData contextObject) => _context = contextObject;

    /// <summary>The state's name.</summary>
    public required string StateName { get; init; }

    /// <summary>The state's <c>Resource</c>, as written.</summary>
    public required string Resource { get; init; }

    /// <summary>The name of the Lambda function or activity when <see cref="Resource"/> is its ARN; null for a service integration.</summary>
    public string? FunctionName { get; init; }

    /// <summary>The payload: the state's <c>Parameters</c> (JSONPath) or <c>Arguments</c> (JSONata) after evaluation; without them its effective input.</summary>
    public required JsonData Input { get; init; }

    /// <summary>Which attempt of this state entry it is, from 1.</summary>
    public required int Attempt { get; init; }

    /// <summary>The position of the item when the state runs for an item of a Map, from 0, the innermost Map's; else null.</summary>
    public int? ItemIndex { get; init; }

    /// <summary>The clock of the execution; a handler that waits, waits on it.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>Cancelled when the execution stops or the state times out or is aborted.</summary>
    public CancellationToken CancellationToken
    {
        get => Cancellation.Token;
        internal init => _cancellation = CancellationTokenSource.CreateLinkedTokenSource(value);
    }

    /// <summary>The Context Object (<c>$$</c>) at this attempt.</summary>
    /// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html">Context object</see>.</remarks>
    public JsonData ContextObject => _context ??= _frame!.ContextObject;

    /// <summary>The task token of a <c>.waitForTaskToken</c> state, new for each attempt; null for other states.</summary>
    public string? TaskToken => _frame?.Attempt is { } attempt && ReferenceEquals(attempt.Call, this) ? attempt.Token : null;

    /// <summary>SendTaskSuccess with <see cref="TaskToken"/>, for a handler that answers itself, now or from a timer on <see cref="Clock"/>.</summary>
    /// <param name="output">The task's result: a <see cref="JsonData"/>, or any value that System.Text.Json serializes; null for <c>null</c>.</param>
    /// <remarks>The handler's own outcome is then <see cref="TaskOutcome.Waiting"/>. The execution goes on when the clock's driver gets to it.</remarks>
    /// <exception cref="TaskTokenException">The state has no token, or AWS would refuse it.</exception>
    public void SendTaskSuccess(object? output)
    {
        var token = RequireToken("SendTaskSuccess");
        var options = _frame!.Run.Options;
        var result = output is null ? JsonData.Null : JsonData.From(output, options.JsonSerializerOptions);
        _frame.Run.SendAnswer("SendTaskSuccess", token, Callback.Success(token, result, options.Limits.PayloadBytes));
    }

    /// <summary>SendTaskFailure with <see cref="TaskToken"/>; otherwise as <see cref="SendTaskSuccess"/>.</summary>
    /// <param name="error">The error name, at most 256 characters; null for none.</param>
    /// <param name="cause">The cause, at most 32 768 characters; null for none.</param>
    /// <exception cref="TaskTokenException">The state has no token, or AWS would refuse it.</exception>
    public void SendTaskFailure(string? error = null, string? cause = null)
    {
        var token = RequireToken("SendTaskFailure");
        _frame!.Run.SendAnswer("SendTaskFailure", token, Callback.Failure(token, error, cause));
    }

    private string RequireToken(string action) => TaskToken ?? throw TaskTokenException.NoToken(action, StateName, Resource);

    // Made only for handlers that ask for the token: most doubles answer at once.
    private CancellationTokenSource Cancellation =>
        _cancellation ?? Interlocked.CompareExchange(ref _cancellation, new CancellationTokenSource(), null) ?? _cancellation;

    /// <summary>SendTaskHeartbeat: the time until the state's next heartbeat is due starts anew.</summary>
    /// <remarks>Without effect when the state has no HeartbeatSeconds, or once the task has ended.</remarks>
    public void SendHeartbeat()
    {
        if (_frame?.Attempt is { } attempt && ReferenceEquals(attempt.Call, this))
        {
            _frame.Run.RestartHeartbeat(attempt);
        }
    }

    internal void Cancel()
    {
        if (_cancellation is { } cancellation)
        {
            cancellation.Cancel();
        }
    }
}
