using Understudy.Json;

namespace Understudy.StepFunctions;

public sealed partial class ExecutionHistory
{
    /// <summary>The execution's status after the last event.</summary>
    public ExecutionStatus Status => LastEnding?.Type switch
    {
        HistoryEventType.ExecutionSucceeded => ExecutionStatus.Succeeded,
        HistoryEventType.ExecutionFailed => ExecutionStatus.Failed,
        HistoryEventType.ExecutionTimedOut => ExecutionStatus.TimedOut,
        HistoryEventType.ExecutionAborted => ExecutionStatus.Aborted,
        _ => ExecutionStatus.Running,
    };

    /// <summary>The execution's input; null when the history has no execution data.</summary>
    public JsonData? Input => _events.Length > 0 ? _events[0].Input : null;

    /// <summary>The execution's output; null unless it succeeded, and when the history has no execution data.</summary>
    public JsonData? Output => LastEnding?.Output;

    /// <summary>The error name the execution ended with; null when it ended with none, or has not.</summary>
    public string? Error => LastEnding?.Error;

    /// <summary>The cause the execution ended with; null when it ended with none, or has not.</summary>
    public string? Cause => LastEnding?.Cause;

    /// <summary>When it was started: the timestamp of the first event, from which all offsets count.</summary>
    public DateTimeOffset StartTime => _events.Length > 0 ? _events[0].Timestamp : default;

    /// <summary>When it ended; null while it runs.</summary>
    public DateTimeOffset? StopTime => LastEnding?.Timestamp;

    /// <summary>How long it took; up to the last event while it runs.</summary>
    public TimeSpan Duration => _events.Length > 0 ? (LastEnding ?? _events[^1]).Timestamp - StartTime : TimeSpan.Zero;

    /// <summary>The event that ended the execution; events of what was still under way may follow it, a redrive takes it back.</summary>
    private HistoryEvent? LastEnding
    {
        get
        {
            var last = Array.FindLast(_events, e => IsEnding(e.Type) || e.Type == HistoryEventType.ExecutionRedriven);
            return last?.Type == HistoryEventType.ExecutionRedriven ? null : last;
        }
    }

    private static bool IsEnding(HistoryEventType type) =>
        type is HistoryEventType.ExecutionSucceeded or HistoryEventType.ExecutionFailed
            or HistoryEventType.ExecutionTimedOut or HistoryEventType.ExecutionAborted;
}
