using Understudy.StepFunctions.Definition;
using Understudy.Time;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>One attempt of a Task while it runs.</summary>
internal sealed class TaskAttempt(Frame frame, TaskState state, TaskCall call) : IClockWork
{
    public Frame Frame { get; } = frame;

    public TaskState State { get; } = state;

    public TaskCall Call { get; } = call;

    /// <summary>Its timeout, heartbeat and role; null for most tasks, which have none of them.</summary>
    public TaskTerms? Terms { get; init; }

    public TimeSpan? Timeout => Terms?.Timeout;

    public TimeSpan? Heartbeat => Terms?.Heartbeat;

    /// <summary>Its task token; null unless it waits for one.</summary>
    public string? Token { get; set; }

    /// <summary>When it was scheduled.</summary>
    public DateTimeOffset Since { get; init; }

    /// <summary>What was sent with its token; null while nobody has.</summary>
    public TaskOutcome? TokenAnswer { get; set; }

    /// <summary>When its TimeoutSeconds are over; null until they count.</summary>
    public DateTimeOffset? TimeoutDue { get; set; }

    /// <summary>Whether it was answered or timed out.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Whether its token can still be sent.</summary>
    public bool IsOpen => !IsClosed && TokenAnswer is null && Frame.Phase != FramePhase.Ended && ReferenceEquals(Frame.Attempt, this);

    public bool IsWaitingForToken => Outcome is { WaitsForToken: true } && IsOpen;

    /// <summary>Whether it is an activity's and no worker has taken it.</summary>
    public bool IsWaitingForWorker => Outcome is { WaitsForWorker: true } && !IsSubmitted && IsOpen;

    /// <summary>Whether the first answer of a job or callback has been told.</summary>
    public bool IsSubmitted { get; set; }

    /// <summary>Whether the delay of its outcome has passed.</summary>
    public bool HasWaited { get; set; }

    /// <summary>Whether it timed out for want of a heartbeat.</summary>
    public bool MissedHeartbeat { get; set; }

    /// <summary>How it ended; null while the handler has not answered.</summary>
    public TaskOutcome? Outcome { get; set; }

    /// <summary>The handler's task while it has not answered.</summary>
    public Task<TaskOutcome>? Pending { get; set; }

    /// <summary>The clock's record of the handler's call, while it has not answered.</summary>
    public ClockCall? ClockCall { get; set; }

    /// <summary>The execution whose end it waits for, as long as that runs; it is stopped with the task.</summary>
    public ExecutionRun? Child { get; set; }

    public ScheduledWork? TimeoutTimer { get; set; }

    public ScheduledWork? HeartbeatTimer { get; set; }

    /// <summary>The limit of an HTTP task; null for other tasks.</summary>
    public ScheduledWork? SocketTimer { get; set; }

    /// <summary>Whether the limit of an HTTP task has passed.</summary>
    public bool HasLostSocket { get; set; }

    /// <summary>Ends the wait for the answer; the handler's late answer goes nowhere.</summary>
    public void Abandon()
    {
        StopTimers();
        Call.Cancel();
        ClockCall?.Close();
        ClockCall = null;
        var child = Child;
        Child = null;

        // StopExecution takes Standard executions only; an Express one runs on for itself.
        if (child is { Status: ExecutionStatus.Running, Machine.Type: StateMachineType.Standard })
        {
            child.Stop(null, null);
        }
    }

    public void StopTimers()
    {
        TimeoutTimer?.Cancel();
        HeartbeatTimer?.Cancel();
        SocketTimer?.Cancel();
    }

    /// <summary>The handler's task has completed.</summary>
    void IClockWork.Run() => Frame.Run.TakeAnswer(this);
}
