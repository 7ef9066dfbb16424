using Understudy.Json;
using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Paths;

namespace Understudy.StepFunctions.Definition.Conditions;

/// <summary>A path of a choice rule: its <c>Variable</c>, or the operand of an operator that ends in <c>Path</c>.</summary>
internal sealed class ChoiceVariable(JsonPath path)
{
    /// <summary>The value; a path to nothing fails the state, which nothing catches.</summary>
    /// <exception cref="StateFailureException">The path leads to nothing.</exception>
    public JsonData Read(JsonData input, IEvaluationContext context) =>
        path.TryEvaluate(input, context, out var value) ? value : throw Missing();

    public bool Exists(JsonData input, IEvaluationContext context) => path.TryEvaluate(input, context, out _);

    private StateFailureException Missing() =>
        StateFailureException.Runtime($"Invalid path '{path.Text}': The choice state's condition path references an invalid value.");
}
