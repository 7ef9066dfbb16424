using Understudy.Json;

namespace Understudy.ApiGateway.Integrations;

/// <summary>What the request template set under <c>$context.requestOverride</c>: it wins over parameter mappings.</summary>
internal static class RequestOverrides
{
    public static void Apply(MappedRequest request)
    {
        var overrides = request.Overrides;
        foreach (var (name, value) in Members(overrides.RequestPath))
        {
            request.Path[name] = Text(value);
        }

        foreach (var (name, value) in Members(overrides.RequestHeaders))
        {
            request.Headers.Remove(name);
            AddAll(value, text => request.Headers.Add(name, text));
        }

        foreach (var (name, value) in Members(overrides.RequestQueryString))
        {
            request.Query.RemoveAll(pair => pair.Key == name);
            AddAll(value, text => request.Query.Add(KeyValuePair.Create(name, text)));
        }
    }

    public static IEnumerable<KeyValuePair<string, JsonData>> Members(JsonData group) => group as ObjectData ?? JsonData.EmptyObject;

    public static string Text(JsonData value) => value is StringData text ? text.Value : value.IsNull ? "" : value.ToString();

    // A list stands for several lines or values.
    private static void AddAll(JsonData value, Action<string> add)
    {
        if (value is not ArrayData list)
        {
            add(Text(value));
            return;
        }

        foreach (var item in list)
        {
            add(Text(item));
        }
    }
}
