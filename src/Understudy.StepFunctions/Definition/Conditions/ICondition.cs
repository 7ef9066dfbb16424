using Understudy.Json;
using Understudy.StepFunctions.Expressions;

namespace Understudy.StepFunctions.Definition.Conditions;

/// <summary>What a choice rule tests: a comparison, or <c>And</c>, <c>Or</c>, <c>Not</c> over others.</summary>
internal interface ICondition
{
    bool IsTrue(JsonData input, IEvaluationContext context);
}
