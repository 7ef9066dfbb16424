using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths.Filters;

/// <summary>A condition of a filter.</summary>
internal abstract class FilterNode
{
    public abstract FilterOutcome Test(JsonData item, EvaluationScope scope);
}
