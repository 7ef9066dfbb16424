using System.Diagnostics;
using Understudy.Json;
using Understudy.StepFunctions.Expressions;

namespace Understudy.StepFunctions.Definition.Conditions;

/// <summary><c>IsNull</c>, <c>IsString</c> … with <c>true</c> or <c>false</c>.</summary>
internal sealed class IsTest(ChoiceVariable variable, ValueTest test, bool expected) : ICondition
{
    public bool IsTrue(JsonData input, IEvaluationContext context)
    {
        // The only test that a missing value does not fail the state for.
        var actual = test is ValueTest.IsPresent ? variable.Exists(input, context) : Holds(variable.Read(input, context));
        return actual == expected;
    }

    private bool Holds(JsonData value) => test switch
    {
        ValueTest.IsNull => value.IsNull,
        ValueTest.IsNumeric => value is NumberData,
        ValueTest.IsString => value is StringData,
        ValueTest.IsBoolean => value is BooleanData,
        ValueTest.IsTimestamp => value is StringData text && Timestamp.TryParse(text.Value, out _),
        _ => throw new UnreachableException(),
    };
}
