using Understudy.StepFunctions.Definition.Conditions;
using Understudy.StepFunctions.Expressions;

namespace Understudy.StepFunctions.Definition;

/// <summary>An element of <c>Choices</c>.</summary>
internal sealed class ChoiceRule
{
    public required ICondition Condition { get; init; }

    public required Transition Next { get; init; }

    /// <summary><c>Assign</c> in JSONPath; null when absent.</summary>
    public PayloadTemplate? Assign { get; init; }

    /// <summary><c>Output</c> and <c>Assign</c> in JSONata; null when the state's language is JSONPath.</summary>
    public JsonataFields? Jsonata { get; init; }
}
