using Understudy.StepFunctions.Definition.Conditions;

namespace Understudy.StepFunctions.Definition;

/// <summary>An element of <c>Choices</c>.</summary>
internal sealed class ChoiceRule
{
    public required ICondition Condition { get; init; }

    public required Transition Next { get; init; }
}
