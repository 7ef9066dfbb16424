using Understudy.ApiGateway.Templates.Values;

namespace Understudy.ApiGateway.Templates.Methods;

/// <summary>java.util.Map.</summary>
internal static class MapMethods
{
    public static object? Call(JavaMap map, string name, object?[] arguments, Rendering run)
    {
        run.Budget.Charge(name is "get" or "put" or "size" or "containsKey" ? 0 : map.Count);
        return arguments switch
        {
            [] => Call(map, name),
            [{ } key] => Call(map, name, key, run),
            [{ } key, var value] => Call(map, name, key, value, run),
            _ => Unsupported.Method("Map", name),
        };
    }

    private static object? Call(JavaMap map, string name)
    {
        switch (name)
        {
            case "size":
                return map.Count;
            case "isEmpty":
                return map.Count == 0;
            case "keySet":
                return new JavaList([.. map.Keys]);
            case "values":
                return new JavaList([.. map.Values]);
            case "entrySet":
                return new JavaList([.. map.Keys.Select(key => new MapEntry(map, key))]);
            case "clear":
                map.Clear();
                return null;
            default:
                return Unsupported.Method("Map", name);
        }
    }

    private static object? Call(JavaMap map, string name, object key, Rendering run)
    {
        switch (name)
        {
            case "get":
                return map.Get(key);
            case "containsKey":
                return map.ContainsKey(key);
            case "containsValue":
                return map.Values.Any(value => ValueEquality.AreEqual(value, key, run.Budget));
            case "remove":
                return map.Remove(key);
            case "putAll" when key is JavaMap other:
                foreach (var (item, value) in other.Entries.ToList())
                {
                    run.Budget.Charge();
                    map.Put(item, value);
                }

                return null;
            default:
                return Unsupported.Method("Map", name);
        }
    }

    private static object? Call(JavaMap map, string name, object key, object? value, Rendering run) => name switch
    {
        "put" => map.Put(key, value),
        "getOrDefault" => map.ContainsKey(key) ? map.Get(key) : value,
        "putIfAbsent" => map.Get(key) ?? map.Put(key, value),
        "replace" => map.ContainsKey(key) ? map.Put(key, value) : null,
        "remove" when ValueEquality.AreEqual(map.Get(key), value, run.Budget) => map.Remove(key) is not null,
        "remove" => false,
        _ => Unsupported.Method("Map", name),
    };
}
