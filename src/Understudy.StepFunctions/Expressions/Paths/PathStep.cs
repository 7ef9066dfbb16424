using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths;

/// <summary>
/// One step of a path: a name, an index, a wildcard, a filter … Steps are linked once, by the parser, and then never change.
/// </summary>
internal abstract class PathStep
{
    private PathStep? _previous;

    /// <summary>The step behind this one; null at the leaf.</summary>
    public PathStep? Next { get; private set; }

    /// <summary>Whether everything in front of this step leads to one node.</summary>
    public bool IsUpstreamDefinite { get; private set; } = true;

    /// <summary>Whether the step leads to at most one node.</summary>
    public abstract bool IsDefinite { get; }

    /// <summary>The step as Jayway prints it, such as <c>['name']</c>.</summary>
    public abstract string Fragment { get; }

    public bool IsLeaf => Next is null;

    /// <summary>The way to the node that this step is applied to, as Jayway prints it; known when all steps to it are definite.</summary>
    public string Upstream => _previous is null ? "$" : _previous.Upstream + _previous.Place;

    /// <summary>This step and all behind it, as Jayway prints them.</summary>
    public string Downstream => Fragment + Next?.Downstream;

    /// <summary>The node that the step leads to, as Jayway prints it inside the way to another one.</summary>
    public virtual string Place => Fragment;

    /// <summary>Hands what the step leads to on to the next one. False when the walk has failed.</summary>
    public abstract bool Walk(JsonData node, PathWalk walk);

    public void LinkTo(PathStep next)
    {
        Next = next;
        next._previous = this;
        next.IsUpstreamDefinite = IsUpstreamDefinite && IsDefinite;
    }

    protected bool GoOn(JsonData value, PathWalk walk) => Next is null ? walk.Found(value) : walk.Scope.Visit(walk) && Next.Walk(value, walk);

    /// <summary>Goes on to a member of an object.</summary>
    protected bool GoOnToMember(JsonData value, PathWalk walk)
    {
        if (!IsLeaf)
        {
            return GoOn(value, walk);
        }

        // Jayway: behind a deep scan for a step on arrays ($..[0].name) the member of an element counts only if that step is this very
        // index.
        var element = walk.ElementOf(this);
        return (element >= 0 && !(_previous is IndexStep step && step.Index == element)) || walk.Found(value);
    }

    /// <summary>Goes on to an element, counted from the end when negative; to none when there is no such element.</summary>
    protected bool GoOnToElement(ArrayData array, int index, PathWalk walk)
    {
        var items = array.Items;
        var position = index < 0 ? items.Length + index : index;
        return (uint)position >= (uint)items.Length || GoOn(items[position], walk);
    }

    /// <summary>Whether a step on arrays is given an array; otherwise the walk fails, or goes no further here.</summary>
    protected bool IsArray(JsonData node, PathWalk walk, out bool goesOn)
    {
        goesOn = node is ArrayData || !IsUpstreamDefinite || walk.Fail(this, node);
        return node is ArrayData;
    }
}
