namespace Understudy.ApiGateway.Routing;

/// <summary>One part of a resource's path.</summary>
/// <param name="Kind">What it matches.</param>
/// <param name="Text">The literal, or the name of the variable.</param>
internal readonly record struct PathPart(PathPartKind Kind, string Text)
{
    public static PathPart Of(string part) =>
        !part.StartsWith('{') ? new(PathPartKind.Literal, part)
        : part.EndsWith("+}", StringComparison.Ordinal) ? new(PathPartKind.Greedy, part[1..^2])
        : new(PathPartKind.Variable, part[1..^1]);
}
