using Understudy.Json;
using Understudy.StepFunctions.Doubles;

namespace Understudy.StepFunctions;

/// <summary>A Task ran once more than its double has outcomes: the test's fault, so no Retry and no Catch sees it.</summary>
public sealed class TaskDoubleExhaustedException : Exception, IToldFault
{
    internal TaskDoubleExhaustedException(TaskCall call, DoubleKey key, OutcomeSequence sequence, int calls)
        : base(Describe(call, key, sequence, calls))
    {
        StateName = call.StateName;
        Resource = call.Resource;
        Input = call.Input;
        Outcomes = sequence.Length;
        Call = calls;
    }

    /// <summary>The state that ran.</summary>
    public string StateName { get; }

    /// <summary>The state's resource.</summary>
    public string Resource { get; }

    /// <summary>What the state sent.</summary>
    public JsonData Input { get; }

    /// <summary>How many outcomes the double has.</summary>
    public int Outcomes { get; }

    /// <summary>Which call it was, from 1; of one iteration when each has the sequence for itself.</summary>
    public int Call { get; }

    /// <summary>What happened until then; <see cref="ExecutionHistory.ToTrace"/> tells it in a line for each attempt. Empty outside of an execution.</summary>
    public ExecutionHistory History { get; private set; } = new([]);

    void IToldFault.Tell(ExecutionHistory history) => History = history;

    private static string Describe(TaskCall call, DoubleKey key, OutcomeSequence sequence, int calls)
    {
        var iteration = sequence.PerIteration && call.ItemIndex is { } item ? $" of iteration {item}" : "";
        var caller = key.Kind is DoubleKeyKind.State ? "" : $", made by the Task state \"{call.StateName}\"";
        return $"""
            The double of {key.Description} has {sequence.Length} outcome(s), and this is call {calls}{iteration}{caller}.
              input     {Excerpt.Of(call.Input)}
              outcomes  {sequence}
              write     {sequence.Remedy}
            """;
    }
}
