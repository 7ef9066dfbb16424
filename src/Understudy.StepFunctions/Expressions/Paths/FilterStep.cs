using Understudy.Json;
using Understudy.StepFunctions.Expressions.Paths.Filters;

namespace Understudy.StepFunctions.Expressions.Paths;

/// <summary><c>[?(...)]</c>: the elements of an array that pass, or the object itself if it does.</summary>
internal sealed class FilterStep(FilterNode filter) : PathStep
{
    public override bool IsDefinite => false;

    public override string Fragment => "[?]";

    public override string Place => "";

    public bool Accepts(JsonData item, PathWalk walk)
    {
        var passes = filter.Test(item, walk.Scope) == FilterOutcome.Passes;
        if (walk.Scope.Broken is { } message)
        {
            return walk.Fail(PathFailure.Broken, message);
        }

        return passes;
    }

    public override bool Walk(JsonData node, PathWalk walk)
    {
        switch (node)
        {
            case ObjectData:
                return Accepts(node, walk) ? GoOn(node, walk) : walk.Failure == PathFailure.None;
            case ArrayData array:
                return WalkElements(array, walk);
            default:
                return !IsUpstreamDefinite || walk.Fail(
                    PathFailure.NotApplicable,
                    $"Filter: {Downstream} can not be applied to primitives. Current context is: {JavaText.Of(node)}");
        }
    }

    private bool WalkElements(ArrayData array, PathWalk walk)
    {
        foreach (var item in array.Items)
        {
            if (Accepts(item, walk) ? !GoOn(item, walk) : walk.Failure != PathFailure.None)
            {
                return false;
            }
        }

        return true;
    }
}
