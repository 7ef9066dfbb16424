using Understudy.StepFunctions.Hosting;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>Where an execution comes from.</summary>
internal sealed record RunOrigin
{
    /// <summary>The executions that it knows of.</summary>
    public required ExecutionGroup Group { get; init; }

    /// <summary>The machine's name in ARNs; null for its own.</summary>
    public string? MachineName { get; init; }

    /// <summary>How many executions stand around it that wait for it, or have started it at this very instant.</summary>
    public int Depth { get; init; }
}
