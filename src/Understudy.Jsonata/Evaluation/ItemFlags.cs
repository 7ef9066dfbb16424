namespace Understudy.Jsonata.Evaluation;

/// <summary>What an array of the evaluation is besides an array.</summary>
[Flags]
internal enum ItemFlags
{
    /// <summary>An array like any other.</summary>
    None = 0,

    /// <summary>A result sequence: none is nothing, one is the item itself.</summary>
    Sequence = 1,

    /// <summary>A sequence that stays an array even with one item.</summary>
    KeepSingleton = 2,

    /// <summary>Made by an array constructor in a path: not flattened into the sequence.</summary>
    Cons = 4,

    /// <summary>Wraps an input that is an array, so that the path starts at its items.</summary>
    Outer = 8,
}
