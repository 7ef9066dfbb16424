namespace Understudy.Jsonata.Matching;

/// <summary>A part of a regular expression.</summary>
internal abstract record PatternNode
{
    /// <summary>One unit out of a set.</summary>
    internal sealed record One(CharSet Set) : PatternNode;

    /// <summary>One certain unit.</summary>
    internal sealed record Literal(char Unit) : PatternNode;

    /// <summary>Parts one after the other.</summary>
    internal sealed record Sequence(IReadOnlyList<PatternNode> Parts) : PatternNode;

    /// <summary>The first part that lets the whole match.</summary>
    internal sealed record Choice(IReadOnlyList<PatternNode> Options) : PatternNode;

    /// <summary>A part repeated; the groups within it start anew each time.</summary>
    internal sealed record Repeat(PatternNode Body, int Least, int Most, bool IsLazy, int FirstGroup, int LastGroup) : PatternNode;

    /// <summary>A capturing group.</summary>
    internal sealed record Group(int Number, PatternNode Body) : PatternNode;

    /// <summary>What a group has captured, once more.</summary>
    internal sealed record BackReference(int Number) : PatternNode;

    /// <summary>A place: the start or end of text or line, or a word boundary.</summary>
    internal sealed record Place(Operation Operation) : PatternNode;

    /// <summary>What has to follow or precede, or must not.</summary>
    internal sealed record Look(PatternNode Body, bool IsBehind, bool IsNegated) : PatternNode;
}
