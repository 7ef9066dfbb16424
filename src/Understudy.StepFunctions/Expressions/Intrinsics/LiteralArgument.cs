using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Intrinsics;

/// <summary>An argument that the call itself holds: a string, number, boolean or null.</summary>
internal sealed class LiteralArgument(JsonData value) : IExpression
{
    public JsonDataKind Kind => value.Kind;

    public JsonData Evaluate(JsonData input, IEvaluationContext context) => value;
}
