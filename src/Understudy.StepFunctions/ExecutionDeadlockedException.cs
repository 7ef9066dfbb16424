namespace Understudy.StepFunctions;

/// <summary>An execution that can never end: nothing runs, no timer is due, and what it waits for will not come.</summary>
public sealed class ExecutionDeadlockedException : Exception
{
    internal ExecutionDeadlockedException(string executionName, IReadOnlyList<string> waitingStates, ExecutionHistory history)
        : base($"""
            Execution "{executionName}" is deadlocked: nothing runs, no timer is due, and it waits for {Describe(waitingStates)}.
            Let the double answer, or give the state a TimeoutSeconds that ends the wait.
            """)
    {
        ExecutionName = executionName;
        WaitingStates = waitingStates;
        History = history;
    }

    /// <summary>The execution's name.</summary>
    public string ExecutionName { get; }

    /// <summary>The states whose task has not been answered, outermost first.</summary>
    public IReadOnlyList<string> WaitingStates { get; }

    /// <summary>What happened until then; <see cref="ExecutionHistory.ToTrace"/> tells it in a line for each attempt.</summary>
    public ExecutionHistory History { get; }

    private static string Describe(IReadOnlyList<string> states) =>
        string.Join(", ", states.Select(state => $"the answer of the Task state \"{state}\""));
}
