using Understudy.StepFunctions;

namespace Understudy.Assertions;

/// <summary>Assertions about the history of an execution.</summary>
public sealed class HistoryAssertions : OutcomeAssertions<HistoryAssertions>
{
    internal HistoryAssertions(ExecutionHistory history)
        : base(Observed.Of(history), history.Duration)
    {
        Subject = history;
    }

    /// <summary>The history.</summary>
    public ExecutionHistory Subject { get; }
}
