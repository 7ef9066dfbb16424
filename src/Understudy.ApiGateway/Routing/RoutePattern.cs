namespace Understudy.ApiGateway.Routing;

/// <summary>A resource's path, taken apart.</summary>
internal sealed class RoutePattern
{
    private readonly PathPart[] _parts;

    private RoutePattern(string path, PathPart[] parts)
    {
        Path = path;
        _parts = parts;
        VariableNames = [.. parts.Where(part => part.Kind != PathPartKind.Literal).Select(part => part.Text)];
    }

    public string Path { get; }

    public ReadOnlySpan<PathPart> Parts => _parts;

    public string[] VariableNames { get; }

    public bool IsGreedy => _parts.Length > 0 && _parts[^1].Kind == PathPartKind.Greedy;

    /// <summary>Takes a valid path apart.</summary>
    public static RoutePattern Of(string path) =>
        new(path, path == "/" ? [] : [.. path[1..].Split('/').Select(PathPart.Of)]);

    /// <summary>Whether this path says more about a request that both match: the lower one comes first.</summary>
    /// <remarks>A path that goes further before its first variable says more; then one with more literal parts; then one that is not greedy;
    /// then one whose literal stands nearer to the end. The order of definition never counts.</remarks>
    public static int Compare(RoutePattern left, RoutePattern right)
    {
        var byPrefix = right.LiteralPrefix().CompareTo(left.LiteralPrefix());
        var byLiterals = byPrefix != 0 ? byPrefix : right.Literals().CompareTo(left.Literals());
        var byGreed = byLiterals != 0 ? byLiterals : left.IsGreedy.CompareTo(right.IsGreedy);
        var byEnd = byGreed != 0 ? byGreed : CompareFromEnd(left, right);
        return byEnd != 0 ? byEnd : string.CompareOrdinal(left.Path, right.Path);
    }

    private static int CompareFromEnd(RoutePattern left, RoutePattern right)
    {
        for (int i = left._parts.Length - 1, j = right._parts.Length - 1; i >= 0 && j >= 0; i--, j--)
        {
            var byKind = left._parts[i].Kind.CompareTo(right._parts[j].Kind);
            if (byKind != 0)
            {
                return byKind;
            }
        }

        return right._parts.Length.CompareTo(left._parts.Length);
    }

    private int LiteralPrefix() => _parts.TakeWhile(part => part.Kind == PathPartKind.Literal).Count();

    private int Literals() => _parts.Count(part => part.Kind == PathPartKind.Literal);
}
