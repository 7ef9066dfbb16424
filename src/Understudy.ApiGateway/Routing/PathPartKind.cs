namespace Understudy.ApiGateway.Routing;

/// <summary>What a part of a path matches, the most definite first.</summary>
internal enum PathPartKind
{
    /// <summary>Itself.</summary>
    Literal,

    /// <summary>One segment.</summary>
    Variable,

    /// <summary>All segments from here on, one at least.</summary>
    Greedy,
}
