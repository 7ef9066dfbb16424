namespace Understudy.StepFunctions;

/// <summary>Executions started executions deeper than the limit: most often a state machine that starts itself without end.</summary>
public sealed class ExecutionNestingException : Exception, ITestFault, IToldFault
{
    internal ExecutionNestingException(string executionName, string stateName, int depth)
        : base($"""
            State "{stateName}" of execution "{executionName}" would start an execution inside {depth} others, and there is no sign of an end.
            Let the state machine stop starting itself, or lift the limit: ExecutionLimits.NestingDepth.
            """)
    {
        ExecutionName = executionName;
        StateName = stateName;
        Depth = depth;
    }

    /// <summary>The name of the innermost execution.</summary>
    public string ExecutionName { get; }

    /// <summary>Its state that would start one more.</summary>
    public string StateName { get; }

    /// <summary>How many executions stand around it, itself included.</summary>
    public int Depth { get; }

    /// <summary>What happened in the innermost execution until then.</summary>
    public ExecutionHistory History { get; private set; } = new([]);

    void IToldFault.Tell(ExecutionHistory history) => History = history;
}
