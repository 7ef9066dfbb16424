namespace Understudy.Time.Calls;

/// <summary>What stands between the open calls and the next step of the clock, mildest first.</summary>
internal enum CallsVerdict
{
    /// <summary>Every call has completed or is done with.</summary>
    Settled,

    /// <summary>Some call is incomplete and looks at rest; the thread pool may still hold a piece of it.</summary>
    LooksAtRest,

    /// <summary>Some call waits for something other than this clock.</summary>
    Holding,

    /// <summary>Some call does real I/O by its own word.</summary>
    InRealTime,

    /// <summary>A thread is executing some call.</summary>
    Executing,
}
