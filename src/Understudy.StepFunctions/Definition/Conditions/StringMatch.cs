using Understudy.Json;
using Understudy.StepFunctions.Expressions;

namespace Understudy.StepFunctions.Definition.Conditions;

/// <summary><c>StringMatches</c>.</summary>
internal sealed class StringMatch(ChoiceVariable variable, WildcardPattern pattern) : ICondition
{
    public bool IsTrue(JsonData input, IEvaluationContext context) =>
        variable.Read(input, context) is StringData text && pattern.Matches(text.Value);
}
