using Understudy.Json;
using Understudy.StepFunctions.Expressions.Paths;

namespace Understudy.StepFunctions.Expressions;

/// <summary>
/// A path or an intrinsic call with the field that holds it: a <c>.$</c> member of a template, <c>ErrorPath</c> or <c>CausePath</c>.
/// </summary>
internal sealed class FieldExpression(string field, IExpression expression) : IExpression
{
    private readonly JsonPath? _path = expression as JsonPath;

    public IExpression Expression { get; } = expression;

    /// <exception cref="StateFailureException">The path finds nothing or the function fails.</exception>
    public JsonData Evaluate(JsonData input, IEvaluationContext context)
    {
        if (_path is null)
        {
            return Expression.Evaluate(input, context);
        }

        RefuseNull(_path, input);
        if (_path.TryEvaluateOrNull(input, context, out var value))
        {
            return value;
        }

        // Recorded: what may match many things matches none here, even where the parent is missing and Jayway would refuse.
        return _path.IsDefinite ? throw NotFound(_path, input) : JsonData.EmptyArray;
    }

    internal static void RefuseNull(JsonPath path, JsonData input)
    {
        if (path.Root == PathRoot.Input && input.IsNull)
        {
            throw StateFailureException.Runtime("Unable to apply Path transformation to null or empty input.");
        }
    }

    private StateFailureException NotFound(JsonPath path, JsonData input) =>
        StateFailureException.Runtime($"The JSONPath '{path.Text}' specified for the field '{field}' could not be found in the input '{CauseText.Of(input)}'");
}
