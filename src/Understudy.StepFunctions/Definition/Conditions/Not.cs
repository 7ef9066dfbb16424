using Understudy.Json;
using Understudy.StepFunctions.Expressions;

namespace Understudy.StepFunctions.Definition.Conditions;

/// <summary><c>Not</c>.</summary>
internal sealed class Not(ICondition condition) : ICondition
{
    public bool IsTrue(JsonData input, IEvaluationContext context) => !condition.IsTrue(input, context);
}
