using Understudy.Json;
using Understudy.StepFunctions.Expressions.Paths;

namespace Understudy.StepFunctions.Expressions;

/// <summary>A path or an intrinsic call with the field that holds it: a <c>.$</c> member of a template, <c>ErrorPath</c> or <c>CausePath</c>.</summary>
internal sealed class FieldExpression(string field, IExpression expression) : IExpression
{
    public IExpression Expression { get; } = expression;

    /// <exception cref="StateFailureException">The path finds nothing or the function fails.</exception>
    public JsonData Evaluate(JsonData input, IEvaluationContext context)
    {
        if (Expression is not JsonPath path)
        {
            return Expression.Evaluate(input, context);
        }

        return path.TryEvaluate(input, context, out var value) ? value : OnNothing(path, input, context);
    }

    private JsonData OnNothing(JsonPath path, JsonData input, IEvaluationContext context) =>
        throw StateFailureException.Runtime($"The JSONPath '{path.Text}' specified for the field '{field}' could not be found in the input '{input}'");
}
