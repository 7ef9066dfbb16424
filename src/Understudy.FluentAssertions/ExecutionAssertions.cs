using Understudy.StepFunctions;

namespace Understudy.Assertions;

/// <summary>Assertions about an execution.</summary>
public sealed class ExecutionAssertions : OutcomeAssertions<ExecutionAssertions>
{
    internal ExecutionAssertions(Execution execution)
        : base(Observed.Of(execution.History), execution.Duration)
    {
        Subject = execution;
    }

    /// <summary>The execution.</summary>
    public Execution Subject { get; }
}
