namespace Understudy.Time;

/// <summary>Under <see cref="VirtualClock.Strict"/>: a handler went on, on a thread that does not drive the clock.</summary>
public sealed class ForeignThreadException : Exception
{
    internal ForeignThreadException(ClockDiagnostic diagnostic)
        : base($"{diagnostic}\nA strict clock refuses that: await only what this clock completes (Task.Delay(delay, clock)), "
            + "without Task.Run and Task.Yield, or declare real I/O with RunsInRealTime().")
        => Diagnostic = diagnostic;

    /// <summary>Which call, and on what kind of thread.</summary>
    public ClockDiagnostic Diagnostic { get; }
}
