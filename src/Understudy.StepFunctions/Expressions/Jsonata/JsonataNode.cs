using Understudy.Json;
using Understudy.StepFunctions.Expressions.Templates;

namespace Understudy.StepFunctions.Expressions.Jsonata;

/// <summary>A string of a template that is an expression.</summary>
internal sealed class JsonataNode(JsonataField expression) : TemplateNode
{
    public JsonataField Expression { get; } = expression;

    public override JsonData Evaluate(JsonData input, IEvaluationContext context) => Expression.Evaluate((StatesData)context);
}
