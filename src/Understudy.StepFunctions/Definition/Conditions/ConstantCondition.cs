using Understudy.Json;
using Understudy.StepFunctions.Expressions;

namespace Understudy.StepFunctions.Definition.Conditions;

/// <summary><c>Condition</c> given as true or false, which the service takes as well as an expression (recorded).</summary>
internal sealed class ConstantCondition(bool value) : ICondition
{
    public bool IsTrue(JsonData input, IEvaluationContext context) => value;
}
