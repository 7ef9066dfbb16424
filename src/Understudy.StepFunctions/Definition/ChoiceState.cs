namespace Understudy.StepFunctions.Definition;

/// <summary>A Choice.</summary>
internal sealed class ChoiceState : State
{
    public override StateType Type => StateType.Choice;

    public required IReadOnlyList<ChoiceRule> Choices { get; init; }

    public Transition? Default { get; init; }
}
