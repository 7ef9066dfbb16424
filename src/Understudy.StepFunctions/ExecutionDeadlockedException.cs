namespace Understudy.StepFunctions;

/// <summary>An execution that can never end: nothing runs, no timer is due, and what it waits for will not come.</summary>
public sealed class ExecutionDeadlockedException : Exception
{
    internal ExecutionDeadlockedException(string executionName, IReadOnlyList<(string State, bool ForToken)> waits, ExecutionHistory history)
        : base($"""
            Execution "{executionName}" is deadlocked: nothing runs, no timer is due, and it waits for {Describe(waits)}.
            {Remedy(waits)}
            """)
    {
        ExecutionName = executionName;
        WaitingStates = [.. waits.Select(wait => wait.State)];
        History = history;
    }

    /// <summary>The execution's name.</summary>
    public string ExecutionName { get; }

    /// <summary>The states whose task has not been answered, outermost first.</summary>
    public IReadOnlyList<string> WaitingStates { get; }

    /// <summary>What happened until then; <see cref="ExecutionHistory.ToTrace"/> tells it in a line for each attempt.</summary>
    public ExecutionHistory History { get; }

    private static string Describe(IReadOnlyList<(string State, bool ForToken)> waits) => string.Join(", ", waits.Select(wait => wait.ForToken
        ? $"the task token of state \"{wait.State}\" that nobody has sent"
        : $"the answer of the Task state \"{wait.State}\""));

    private static string Remedy(IReadOnlyList<(string State, bool ForToken)> waits) => waits.Any(wait => wait.ForToken)
        ? """
          Write execution.SendTaskSuccess(token, output) on a live execution (StateMachine.Start), or call.SendTaskSuccess(output) in the handler;
          or give the state a TimeoutSeconds that ends the wait.
          """
        : "Let the double answer, or give the state a TimeoutSeconds that ends the wait.";
}
