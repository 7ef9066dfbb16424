using Understudy.ApiGateway.Templates.Values;

namespace Understudy.ApiGateway.Templates.Methods;

/// <summary><c>$owner.name</c>: entries of maps, and what has a getter in Java.</summary>
internal static class Properties
{
    public static object? Get(object owner, string name) => (owner, name) switch
    {
        (JavaMap map, _) => map.Get(name),
        (JavaList list, "empty") => list.Count == 0,
        (string text, "empty") => text.Length == 0,
        (string text, "blank") => string.IsNullOrWhiteSpace(text),
        (MapEntry entry, "key") => entry.Key,
        (MapEntry entry, "value") => entry.Value,
        (ForeachScope scope, _) => OfLoop(scope, name),
        (InputVariable input, "body") => input.Body,
        _ => null,
    };

    private static object? OfLoop(ForeachScope scope, string name) => name switch
    {
        "index" => scope.Index,
        "count" => scope.Count,
        "hasNext" => scope.HasNext,
        "first" => scope.IsFirst,
        "last" => !scope.HasNext,
        "parent" => scope.Parent,
        "topmost" => scope.Topmost,
        _ => null,
    };
}
