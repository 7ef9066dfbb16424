namespace Understudy.Time;

/// <summary>A synchronous advance met a call that waits for something other than the clock.</summary>
public sealed class ClockBusyException : Exception
{
    internal ClockBusyException(ClockCall call, DateTimeOffset now)
        : base($"Call \"{call.Name}\" (#{call.Sequence}) is still open at {now:yyyy-MM-ddTHH:mm:ss.fffffffZ}: "
            + (call.RunsInRealTime
                ? "it runs in real time and has not completed."
                : "it has neither completed nor armed a timer on this clock.")
            + "\nA synchronous advance cannot wait for it; write await clock.AdvanceAsync(...) instead.")
    {
        Call = call.Name;
        Sequence = call.Sequence;
        Now = now;
    }

    /// <summary>The name of the call.</summary>
    public string Call { get; }

    /// <summary>The number of the call.</summary>
    public long Sequence { get; }

    /// <summary>Where the clock stands.</summary>
    public DateTimeOffset Now { get; }
}
