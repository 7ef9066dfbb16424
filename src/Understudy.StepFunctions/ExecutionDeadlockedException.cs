using Understudy.StepFunctions.Interpreter;

namespace Understudy.StepFunctions;

/// <summary>An execution that can never end: nothing runs, no timer is due, and what it waits for will not come.</summary>
public sealed class ExecutionDeadlockedException : Exception
{
    internal ExecutionDeadlockedException(string executionName, IReadOnlyList<Wait> waits, ExecutionHistory history)
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

    private static string Describe(IReadOnlyList<Wait> waits)
    {
        // A map run may have thousands of them.
        const int mostTold = 10;
        var told = string.Join(", ", waits.Take(mostTold));
        return waits.Count > mostTold ? $"{told} and {waits.Count - mostTold} more" : told;
    }

    private static string Remedy(IReadOnlyList<Wait> waits) => waits.Any(wait => wait.Kind == WaitKind.Token)
        ? """
          Write execution.SendTaskSuccess(token, output) on a live execution (StateMachine.Start), or call.SendTaskSuccess(output) in the handler;
          or give the state a TimeoutSeconds that ends the wait.
          """
        : waits.Any(wait => wait.Kind == WaitKind.Worker)
        ? """
          Write execution.GetActivityTask(activity) on a live execution (StateMachine.Start) and send its token; a task that no worker takes
          has no timeout, for TimeoutSeconds counts from ActivityStarted. Or let the double answer for the worker.
          """
        : "Let the double answer, or give the state a TimeoutSeconds that ends the wait.";
}
