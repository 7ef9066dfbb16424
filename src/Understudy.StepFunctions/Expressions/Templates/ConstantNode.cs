using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Templates;

/// <summary>A part of a template without expressions; every payload shares it.</summary>
internal sealed class ConstantNode(JsonData value) : TemplateNode
{
    public override JsonData Evaluate(JsonData input, IEvaluationContext context) => value;
}
