namespace Understudy.Time;

/// <summary>A handler went on, on a thread that does not drive the clock. Noted once per call and kind of thread.</summary>
/// <param name="Call">The name of the call.</param>
/// <param name="Sequence">The number of the call.</param>
/// <param name="Thread">Where the handler went on.</param>
/// <remarks>The clock still waits for it, so nothing is lost; what runs there is ordered by the machine, though, not by the clock.</remarks>
public sealed record ClockDiagnostic(string Call, long Sequence, ClockThreadKind Thread)
{
    /// <summary>The finding as a sentence.</summary>
    public override string ToString() =>
        $"Call \"{Call}\" (#{Sequence}) continued {(Thread == ClockThreadKind.ThreadPool ? "on the thread pool" : "on a thread of its own")}"
        + " instead of the thread that drives the clock.";
}
