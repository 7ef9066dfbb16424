using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths;

/// <summary><c>..</c>: applies the next step to a node and everything below it, the node first.</summary>
internal sealed class ScanStep : PathStep
{
    public override bool IsDefinite => false;

    public override string Fragment => "..";

    public override bool Walk(JsonData node, PathWalk walk)
    {
        if (Next is null)
        {
            return walk.Fail(PathFailure.Broken, "Current path token is a leaf");
        }

        return Scan(node, Next, walk);
    }

    private static bool Scan(JsonData node, PathStep target, PathWalk walk) => node switch
    {
        ObjectData data => walk.Scope.Visit(walk) && ScanObject(data, target, walk),
        ArrayData array => walk.Scope.Visit(walk) && ScanArray(array, target, walk),
        _ => true,
    };

    private static bool ScanObject(ObjectData data, PathStep target, PathWalk walk)
    {
        if (Matches(data, target, walk) && !target.Walk(data, walk))
        {
            return false;
        }

        foreach (var value in data.Values)
        {
            if (!Scan(value, target, walk))
            {
                return false;
            }
        }

        return walk.Failure == PathFailure.None;
    }

    private static bool ScanArray(ArrayData array, PathStep target, PathWalk walk)
    {
        if (Matches(array, target, walk) && !(target.IsLeaf ? target.Walk(array, walk) : WalkElements(array, target.Next!, walk)))
        {
            return false;
        }

        foreach (var item in array.Items)
        {
            if (!Scan(item, target, walk))
            {
                return false;
            }
        }

        return walk.Failure == PathFailure.None;
    }

    /// <summary>
    /// Jayway takes the step behind a step on arrays in each element, whichever ones that step names, and sorts them out at the leaf.
    /// </summary>
    private static bool WalkElements(ArrayData array, PathStep step, PathWalk walk)
    {
        for (var i = 0; i < array.Count; i++)
        {
            walk.EnterElement(step, i);
            if (!step.Walk(array.Items[i], walk))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Matches(JsonData node, PathStep target, PathWalk walk) => target switch
    {
        NameStep name => name.Find(node) is not null,
        NamesStep names => node is ObjectData data && names.Matches(data),
        IndexStep or IndexesStep or SliceStep => node is ArrayData,
        WildcardStep => true,
        FilterStep filter => filter.Accepts(node, walk),
        _ => false,
    };
}
