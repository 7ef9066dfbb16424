using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths.Filters;

/// <summary>Two operands and an operator.</summary>
internal sealed class ComparisonNode(FilterOperand left, FilterOperator op, FilterOperand right) : FilterNode
{
    public override FilterOutcome Test(JsonData item, EvaluationScope scope) =>
        left.Evaluate(item, scope, out var leftValue) && right.Evaluate(item, scope, out var rightValue)
            ? FilterOperations.Apply(op, leftValue, rightValue, scope)
            : FilterOutcome.Refuses;
}
