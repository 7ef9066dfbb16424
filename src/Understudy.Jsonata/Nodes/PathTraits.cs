namespace Understudy.Jsonata.Nodes;

/// <summary>What is special about a path.</summary>
[Flags]
internal enum PathTraits
{
    None = 0,

    /// <summary>The first step is a variable, so the context is not looked into.</summary>
    StartsAtVariable = 1,

    /// <summary>A step is marked by <c>[]</c>.</summary>
    KeepsSingleton = 2,

    /// <summary>The whole path is marked by <c>[]</c>.</summary>
    KeepsArray = 4,

    /// <summary>The steps before the first that binds: what they give is a sequence, not a value.</summary>
    Lead = 8,

    /// <summary>An outer path goes on with the tuples.</summary>
    Stream = 16,
}
