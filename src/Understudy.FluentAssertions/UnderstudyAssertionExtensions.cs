using Understudy.StepFunctions;

namespace Understudy.Assertions;

/// <summary>Begins assertions about executions of state machines.</summary>
public static class UnderstudyAssertionExtensions
{
    /// <summary>Begins assertions about an execution: how it ended, and what its states did.</summary>
    public static ExecutionAssertions Should(this Execution execution)
    {
        ArgumentNullException.ThrowIfNull(execution);
        return new ExecutionAssertions(execution);
    }

    /// <summary>Begins assertions about a history, be it one that was recorded on AWS.</summary>
    /// <remarks>For assertions about the list of its events, write <c>history.AsEnumerable().Should()</c>.</remarks>
    public static HistoryAssertions Should(this ExecutionHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return new HistoryAssertions(history);
    }

    /// <summary>Begins assertions about the replay of a recorded history.</summary>
    public static ReplayAssertions Should(this ReplayReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ReplayAssertions(report);
    }
}
