using Understudy.Time;

namespace Understudy.StepFunctions.Interpreter;

/// <content>How an execution ends: by its states, its quotas, its time, or from outside.</content>
internal sealed partial class ExecutionRun
{
    private DateTimeOffset _deadline = DateTimeOffset.MaxValue;
    private ScheduledWork? _deadlineTimer;

    /// <summary>Sets when the execution is out of time.</summary>
    /// <param name="isLive">Whether the test moves the clock. A run to the end would only ever reach a mere quota by having nothing else to do,
    /// and then it is deadlocked; so there the timer is armed when something is due beyond it.</param>
    public void SetDeadline(bool isLive)
    {
        IsLive = isLive;
        TimeSpan? quota = Options.Limits.Duration == TimeSpan.MaxValue ? DurationQuotaOf(Machine.Type) : Options.Limits.Duration;
        var timeout = Machine.Definition.Timeout;

        // The quota is on the whole execution; the timeout counts anew when it is redriven.
        var quotaEnd = quota is { } longest && longest < DateTimeOffset.MaxValue - StartTime ? StartTime + longest : DateTimeOffset.MaxValue;
        var timeoutEnd = timeout is { } span ? After(span) : DateTimeOffset.MaxValue;
        _deadline = quotaEnd < timeoutEnd ? quotaEnd : timeoutEnd;
        if (_deadline < DateTimeOffset.MaxValue && (isLive || timeout is not null || Machine.Type == StateMachineType.Express))
        {
            ArmDeadline();
        }
    }

    /// <summary>StopExecution: the execution ends as ABORTED.</summary>
    public void Stop(string? error, string? cause)
    {
        Now = Clock.GetUtcNow();
        Failure = new Failure(error, cause);
        End(ExecutionStatus.Aborted, HistoryEventType.ExecutionAborted, 0, Failure);
    }

    private static TimeSpan DurationQuotaOf(StateMachineType type) =>
        type == StateMachineType.Standard ? TimeSpan.FromDays(365) : TimeSpan.FromMinutes(5);

    private void NoteDue(DateTimeOffset due)
    {
        if (due > _deadline && _deadlineTimer is null)
        {
            ArmDeadline();
        }
    }

    private void ArmDeadline() => _deadlineTimer = Clock.Scheduler.Schedule(_deadline, new TimerWork(RunOutOfTime));

    private void RunOutOfTime()
    {
        if (Status == ExecutionStatus.Running)
        {
            Now = Clock.GetUtcNow();
            Failure = new Failure(ErrorNames.Timeout, null);
            End(ExecutionStatus.TimedOut, HistoryEventType.ExecutionTimedOut, 0, Failure);
        }
    }

    private void EndOverQuota(Frame frame)
    {
        Failure = new Failure(ErrorNames.Runtime, $"The execution reached the maximum number of history events ({_eventQuota}).");
        End(ExecutionStatus.Failed, HistoryEventType.ExecutionFailed, frame.LastEventId, Failure);
    }

    private void End(ExecutionStatus status, HistoryEventType type, int previousEventId, object payload)
    {
        // Not by Write: there is always room for the last event.
        _log.Append(new History.LoggedEvent(type, previousEventId, 0, Now.UtcTicks, null, payload));
        if (status != ExecutionStatus.Succeeded)
        {
            NoteRedrivePoint();
        }

        Status = status;
        StopTime = Now;
        _deadlineTimer?.Cancel();
        Discard(_root);
        _ready.Clear();
        _mapRun?.TakeEnding(this);
        TellEnd();
    }
}
