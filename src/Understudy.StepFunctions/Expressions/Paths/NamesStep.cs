using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths;

/// <summary><c>['a','b']</c>: at the end of a path an object of the members that are there, elsewhere each of them in turn.</summary>
internal sealed class NamesStep(string[] names, char quote) : PathStep
{
    public override bool IsDefinite => IsLeaf;

    public override string Fragment => $"[{string.Join(",", names.Select(name => PathMessages.Quoted(name, quote)))}]";

    /// <summary>Whether a deep scan stops here.</summary>
    public bool Matches(ObjectData data) => !IsLeaf || Array.TrueForAll(names, name => data.TryGet(name, out _));

    public override bool Walk(JsonData node, PathWalk walk)
    {
        if (node is not ObjectData data)
        {
            return !IsUpstreamDefinite || walk.Fail(this, node);
        }

        return IsLeaf ? Merge(data, walk) : WalkEach(data, walk);
    }

    private bool Merge(ObjectData data, PathWalk walk)
    {
        var merged = JsonData.EmptyObject;
        foreach (var name in names)
        {
            if (data.TryGet(name, out var value))
            {
                merged = merged.With(name, value);
            }
            else if (walk.RequiresProperties)
            {
                return walk.Fail(this, data);
            }
        }

        return walk.Found(merged);
    }

    private bool WalkEach(ObjectData data, PathWalk walk)
    {
        foreach (var name in names)
        {
            if (data.TryGet(name, out var value) ? !GoOn(value, walk) : walk.RequiresProperties && !walk.Fail(this, data))
            {
                return false;
            }
        }

        return true;
    }
}
