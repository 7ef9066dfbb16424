namespace Understudy.ApiGateway.Routing;

/// <summary>Finds the pattern that says most about a path. Built once, read by any number of threads.</summary>
internal sealed class RouteTree
{
    private readonly RouteNode _root = new();
    private readonly RoutePattern[] _byRank;

    public RouteTree(IEnumerable<RoutePattern> patterns)
    {
        _byRank = [.. patterns];
        Array.Sort(_byRank, RoutePattern.Compare);
        for (var rank = 0; rank < _byRank.Length; rank++)
        {
            Add(_byRank[rank], rank);
        }
    }

    /// <summary>The best pattern for a path; null if none matches.</summary>
    /// <param name="path">The path on the wire; a slash at its end does not count.</param>
    public RoutePattern? Find(string path) => Find(path, static (_, _) => true, 0);

    /// <summary>The best greedy pattern for a path that a further condition holds for: the one that is tried when the best pattern lacks the method.</summary>
    public RoutePattern? FindGreedy<TState>(string path, Func<RoutePattern, TState, bool> condition, TState state) =>
        Find(path, static (pattern, both) => pattern.IsGreedy && both.Condition(pattern, both.State), (Condition: condition, State: state));

    private RoutePattern? Find<TState>(string path, Func<RoutePattern, TState, bool> condition, TState state)
    {
        var search = new Search<TState>(_byRank, path.AsSpan().TrimOneSlashAtEnd(), condition, state);
        search.Visit(_root, 1);
        return search.Best < _byRank.Length ? _byRank[search.Best] : null;
    }

    private void Add(RoutePattern pattern, int rank)
    {
        var node = _root;
        foreach (var part in pattern.Parts)
        {
            node = node.ChildFor(part);
        }

        node.Rank = Math.Min(node.Rank, rank);
    }

    private ref struct Search<TState>(RoutePattern[] byRank, ReadOnlySpan<char> path, Func<RoutePattern, TState, bool> condition, TState state)
    {
        private readonly ReadOnlySpan<char> _path = path;

        public int Best { get; private set; } = int.MaxValue;

        public void Visit(RouteNode node, int at)
        {
            if (at > _path.Length || (_path.Length == 1 && at == 1))
            {
                Note(node);
                return;
            }

            var slash = _path[at..].IndexOf('/');
            var end = slash < 0 ? _path.Length : at + slash;
            var segment = _path[at..end];
            if (node.Literal(segment) is { } literal)
            {
                Visit(literal, end + 1);
            }

            if (node.Variable is { } variable && !segment.IsEmpty)
            {
                Visit(variable, end + 1);
            }

            if (node.Greedy is { } greedy && !_path[at..].IsEmpty)
            {
                Note(greedy);
            }
        }

        private void Note(RouteNode node)
        {
            if (node.Rank < Best && condition(byRank[node.Rank], state))
            {
                Best = node.Rank;
            }
        }
    }
}
