using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths.Filters;

/// <summary><c>!(condition)</c>.</summary>
internal sealed class NotNode(FilterNode condition) : FilterNode
{
    public override FilterOutcome Test(JsonData item, EvaluationScope scope) => condition.Test(item, scope) switch
    {
        FilterOutcome.Passes => FilterOutcome.Fails,
        FilterOutcome.Fails => FilterOutcome.Passes,
        var refused => refused,
    };
}
