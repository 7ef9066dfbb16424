using Understudy.Json;
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

    /// <summary>The payload: the state's <c>Parameters</c> after evaluation, or its effective input.</summary>
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
