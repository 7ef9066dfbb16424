using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths.Filters;

/// <summary>A path alone: whether it leads to something, be it null. <c>!</c> in front asks the opposite.</summary>
internal sealed class ExistenceNode(StepChain chain, bool shouldExist) : FilterNode
{
    public override FilterOutcome Test(JsonData item, EvaluationScope scope) =>
        Exists(item, scope) is not { } exists ? FilterOutcome.Refuses
        : exists == shouldExist ? FilterOutcome.Passes
        : FilterOutcome.Fails;

    private bool? Exists(JsonData item, EvaluationScope scope)
    {
        // Jayway starts at the item here, even for a path that starts with $.
        if (chain.Singles is { } singles)
        {
            return StepChain.Find(singles, item) is not null;
        }

        var walk = new PathWalk(scope, requiresProperties: true);
        if (chain.Evaluate(item, walk) is not null)
        {
            return true;
        }

        scope.Broken ??= walk.Failure == PathFailure.Broken ? walk.Message : null;
        return walk.Failure == PathFailure.Missing ? false : null;
    }
}
