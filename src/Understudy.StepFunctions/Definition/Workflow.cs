namespace Understudy.StepFunctions.Definition;

/// <summary>A <c>StartAt</c> with its <c>States</c>: the state machine itself, a branch of Parallel, or the item processor of Map.</summary>
internal sealed class Workflow
{
    /// <summary>Where it begins; resolved by the reader once all states are known.</summary>
    public State StartAt { get; set; } = null!;

    /// <summary>Its own states in the order of the definition, those of nested workflows left out.</summary>
    public required IReadOnlyList<State> States { get; init; }
}
