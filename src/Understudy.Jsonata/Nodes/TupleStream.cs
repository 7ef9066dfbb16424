namespace Understudy.Jsonata.Nodes;

/// <summary>The items of a path whose steps bind variables or are asked for their parents.</summary>
internal sealed class TupleStream
{
    public List<JoinTuple> Tuples { get; } = [];
}
