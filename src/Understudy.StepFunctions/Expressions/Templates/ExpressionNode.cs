using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Templates;

/// <summary>The value of a <c>.$</c> member.</summary>
internal sealed class ExpressionNode(FieldExpression field) : TemplateNode
{
    public override JsonData Evaluate(JsonData input, IEvaluationContext context) => field.Evaluate(input, context);
}
