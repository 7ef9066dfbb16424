using System.Globalization;
using Understudy.Json;

namespace Understudy.ApiGateway.Schemas;

/// <summary>The schemas that stand in a schema.</summary>
internal static class SchemaParts
{
    private static readonly string[] Single = ["additionalItems", "additionalProperties", "items", "not"];
    private static readonly string[] Lists = ["allOf", "anyOf", "oneOf", "items"];
    private static readonly string[] Maps = ["definitions", "dependencies", "patternProperties", "properties"];

    public static IEnumerable<SchemaPlace> Of(SchemaPlace place, ObjectData data)
    {
        foreach (var keyword in Single)
        {
            if (data.TryGet(keyword, out var value) && value is ObjectData)
            {
                yield return place.Part(keyword, value);
            }
        }

        foreach (var keyword in Lists)
        {
            if (data.TryGet(keyword, out var value) && value is ArrayData list)
            {
                foreach (var part in In(place.Part(keyword, list), list))
                {
                    yield return part;
                }
            }
        }

        foreach (var keyword in Maps)
        {
            if (data.TryGet(keyword, out var value) && value is ObjectData map)
            {
                foreach (var (name, part) in map)
                {
                    yield return place.Part(keyword, map).Part(name, part);
                }
            }
        }
    }

    /// <summary>The elements of a list.</summary>
    public static IEnumerable<SchemaPlace> In(SchemaPlace place, ArrayData list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            yield return place.Part(i.ToString(CultureInfo.InvariantCulture), list.Items[i]);
        }
    }
}
