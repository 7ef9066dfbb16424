using Understudy.Json;
using Understudy.StepFunctions.Expressions;

namespace Understudy.StepFunctions.Definition.Conditions;

/// <summary><c>Or</c>: true when one is; stops at the first that is.</summary>
internal sealed class Or(ICondition[] conditions) : ICondition
{
    public bool IsTrue(JsonData input, IEvaluationContext context)
    {
        foreach (var condition in conditions)
        {
            if (condition.IsTrue(input, context))
            {
                return true;
            }
        }

        return false;
    }
}
