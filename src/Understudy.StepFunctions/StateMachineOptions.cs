namespace Understudy.StepFunctions;

/// <summary>What a state machine is beside its definition.</summary>
public sealed record StateMachineOptions
{
    /// <summary>Its name, as ARNs and the Context Object show it. Default: the file's name up to its first dot, else <c>StateMachine</c>.</summary>
    public string? Name { get; init; }

    /// <summary>Its type. Default <see cref="StateMachineType.Standard"/>.</summary>
    public StateMachineType Type { get; init; }
}
