using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths;

/// <summary>One step of a path: a name, an index, a wildcard, a filter … Steps are linked once, by the parser, and then never change.</summary>
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

    /// <summary>The path up to and without this step, as Jayway prints it.</summary>
    public string Upstream => _previous is null ? "$" : _previous.Upstream + _previous.Fragment;

    /// <summary>Hands what the step leads to on to the next one. False when the walk has failed.</summary>
    public abstract bool Walk(JsonData node, PathWalk walk);

    public void LinkTo(PathStep next)
    {
        Next = next;
        next._previous = this;
        next.IsUpstreamDefinite = IsUpstreamDefinite && IsDefinite;
    }

    protected bool GoOn(JsonData value, PathWalk walk) => Next is null ? walk.Found(value) : Next.Walk(value, walk);
}
