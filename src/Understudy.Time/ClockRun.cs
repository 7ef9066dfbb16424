namespace Understudy.Time;

/// <summary>How a run of the clock ended.</summary>
public enum ClockRun
{
    /// <summary>The goal was reached; the clock stands at that instant.</summary>
    Reached,

    /// <summary>Nothing is left to happen: no work is posted, no timer is due, and no call is open save those that wait on a task token.</summary>
    /// <remarks>Also reported after 1 000 000 firings in a row of timers that no call owns and that led to no work, such as a
    /// forgotten periodic timer: those would go on to the year 9999.</remarks>
    Idle,
}
