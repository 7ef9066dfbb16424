using System.Globalization;
using Understudy.StepFunctions;
using Understudy.StepFunctions.Doubles;
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
        // The history ends with its last event; only the clock knows how long nothing has happened since.
        var soFar = execution.Status == ExecutionStatus.Running ? string.Create(CultureInfo.InvariantCulture, $", running for {execution.Duration.TotalSeconds} s") : "";
        output.WriteLine($"{execution.StateMachine.Name} ({execution.Name}){soFar}, input {Excerpt.Of(execution.Input, longest: 200)}");
        output.WriteLine(Indented(execution.History.ToTrace()));
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
    public static TracedStateMachine TracedTo(this StateMachine machine, ITestOutputHelper output)
    {
        ArgumentNullException.ThrowIfNull(machine);
        ArgumentNullException.ThrowIfNull(output);
        return new TracedStateMachine(machine, output);
    }

    internal static string Indented(string trace) => "    " + trace.Replace("\n", "\n    ", StringComparison.Ordinal);
}
