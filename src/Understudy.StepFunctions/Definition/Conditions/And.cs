using Understudy.Json;
using Understudy.StepFunctions.Expressions;

namespace Understudy.StepFunctions.Definition.Conditions;

/// <summary><c>And</c>: true when all are; stops at the first that is not.</summary>
internal sealed class And(ICondition[] conditions) : ICondition
{
    public bool IsTrue(JsonData input, IEvaluationContext context)
    {
        foreach (var condition in conditions)
        {
            if (!condition.IsTrue(input, context))
            {
                return false;
            }
        }

        return true;
    }
}
