namespace Understudy.Time;

/// <summary>Where a <see cref="ClockCall"/> stands.</summary>
public enum ClockCallState
{
    /// <summary>The handler has not completed.</summary>
    Running,

    /// <summary>The handler waits on a task token that somebody outside sends.</summary>
    WaitingOnToken,

    /// <summary>The handler's task has completed, in whatever way.</summary>
    Completed,

    /// <summary>The executor is done with the call.</summary>
    Closed,
}
