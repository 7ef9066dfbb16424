using Understudy.StepFunctions.History.Trace;

namespace Understudy.StepFunctions;

public sealed partial class ExecutionHistory
{
    /// <summary>What happened, a line for each attempt: its offset from the start, the state, the attempt's number, how it ended and why.</summary>
    /// <remarks>
    /// States inside of Map and Parallel states stand indented under their iteration or branch; <c>-&gt;</c> shows where a Choice or a
    /// catcher led. Payloads are never shown.
    /// </remarks>
    /// <param name="maxLines">How many lines to give at most, 3 or more; beyond that, lines in the middle are left out. Default 60.</param>
    public string ToTrace(int maxLines = 60)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxLines, 3);
        return TraceText.Of(TraceRows.Of(this), maxLines);
    }
}
