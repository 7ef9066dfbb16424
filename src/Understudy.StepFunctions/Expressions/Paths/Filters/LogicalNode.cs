using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths.Filters;

/// <summary>Conditions joined by <c>&amp;&amp;</c> or <c>||</c>, tested from left to right until the answer is known.</summary>
internal sealed class LogicalNode(FilterNode[] conditions, bool isAnd) : FilterNode
{
    public override FilterOutcome Test(JsonData item, EvaluationScope scope)
    {
        var undecided = isAnd ? FilterOutcome.Passes : FilterOutcome.Fails;
        foreach (var condition in conditions)
        {
            var outcome = condition.Test(item, scope);
            if (outcome != undecided)
            {
                return outcome;
            }
        }

        return undecided;
    }
}
