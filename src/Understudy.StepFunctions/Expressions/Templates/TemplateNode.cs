using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Templates;

/// <summary>A node of a compiled payload template.</summary>
internal abstract class TemplateNode
{
    public abstract JsonData Evaluate(JsonData input, IEvaluationContext context);
}
