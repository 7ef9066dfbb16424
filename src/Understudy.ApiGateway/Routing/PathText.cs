namespace Understudy.ApiGateway.Routing;

/// <summary>Slashes.</summary>
internal static class PathText
{
    /// <summary>The path without the slash at its end; the root stays.</summary>
    public static ReadOnlySpan<char> TrimOneSlashAtEnd(this ReadOnlySpan<char> path) => path.Length > 1 && path[^1] == '/' ? path[..^1] : path;

    /// <summary>The path with exactly one slash at its beginning.</summary>
    public static string WithOneSlashAtStart(string path)
    {
        if (path.Length > 0 && path[0] == '/' && (path.Length == 1 || path[1] != '/'))
        {
            return path;
        }

        var rest = path.AsSpan().TrimStart('/');
        return rest.IsEmpty ? "/" : string.Concat("/", rest);
    }
}
