namespace Understudy.StepFunctions.Definition;

/// <summary>A Parallel.</summary>
internal sealed class ParallelState : RetryableState
{
    public override StateType Type => StateType.Parallel;

    public required IReadOnlyList<Workflow> Branches { get; init; }
}
