namespace Understudy.StepFunctions.Definition;

/// <summary>Where a state goes: the <c>Next</c> of a state, choice rule or catcher, the <c>Default</c> of a Choice.</summary>
internal sealed class Transition(string target)
{
    /// <summary>The name as written.</summary>
    public string Target { get; } = target;

    /// <summary>The state of that name; resolved by the reader once all states are known.</summary>
    public State State { get; set; } = null!;
}
