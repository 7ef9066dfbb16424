namespace Understudy.ApiGateway.Routing;

/// <summary>A place in the tree of paths.</summary>
internal sealed class RouteNode
{
    private readonly Dictionary<string, RouteNode> _literals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RouteNode>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public RouteNode() => _bySpan = _literals.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The rank of the pattern that ends here; the highest number if none does.</summary>
    public int Rank { get; set; } = int.MaxValue;

    public RouteNode? Variable { get; private set; }

    public RouteNode? Greedy { get; private set; }

    public RouteNode? Literal(ReadOnlySpan<char> segment) => _bySpan.TryGetValue(segment, out var node) ? node : null;

    public RouteNode ChildFor(PathPart part) => part.Kind switch
    {
        PathPartKind.Greedy => Greedy ??= new RouteNode(),
        PathPartKind.Variable => Variable ??= new RouteNode(),
        _ => _literals.TryGetValue(part.Text, out var node) ? node : _literals[part.Text] = new RouteNode(),
    };
}
