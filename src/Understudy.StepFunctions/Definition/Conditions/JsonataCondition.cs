using Understudy.Json;
using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Jsonata;

namespace Understudy.StepFunctions.Definition.Conditions;

/// <summary><c>Condition</c> of a JSONata rule: an expression that gives true or false.</summary>
internal sealed class JsonataCondition(JsonataField expression) : ICondition
{
    public bool IsTrue(JsonData input, IEvaluationContext context) =>
        expression.Evaluate<BooleanData>(context as StatesData ?? new StatesData(input, context), "boolean").Value;
}
