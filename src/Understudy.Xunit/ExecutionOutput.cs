using Understudy.StepFunctions;
using Xunit.Abstractions;

namespace Understudy.Fixtures;

/// <summary>Writes traces into the output of a test.</summary>
public static class ExecutionOutput
{
    /// <summary>Writes the trace of an execution: each state's attempts with their offset, outcome and error.</summary>
    public static void WriteTrace(this ITestOutputHelper output, Execution execution)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(execution);
        output.WriteLine($"{execution.StateMachine.Name} ({execution.Name}), input {Excerpt(execution.Input.ToString())}");
        output.WriteTrace(execution.History);
    }

    /// <summary>Writes the trace of a history, also of one that came from AWS.</summary>
    public static void WriteTrace(this ITestOutputHelper output, ExecutionHistory history)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(history);
        output.WriteLine(history.ToTrace());
    }

    /// <summary>A state machine whose executions leave their trace in the output of the test, whether the test passes or fails.</summary>
    /// <param name="machine">The state machine.</param>
    /// <param name="output">The test's output.</param>
    public static TracedStateMachine TracedTo(this StateMachine machine, ITestOutputHelper output) => new(machine, output);

    private static string Excerpt(string text)
    {
        const int longest = 200;
        return text.Length <= longest ? text : $"{text[..longest]}… ({text.Length} characters)";
    }
}
