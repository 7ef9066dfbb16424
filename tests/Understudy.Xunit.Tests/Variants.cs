using Understudy.Json;

namespace Understudy.Fixtures.Tests;

/// <summary>A JSON value with one value in it, at any depth, replaced by one that may not belong there.</summary>
internal static class Variants
{
    private static readonly JsonData[] Strangers =
    [
        JsonData.Null, true, false, 0, -1, 1.5, JsonData.Number("1e400"), "", "x", "arn:", "arn::function:", JsonData.EmptyArray, JsonData.EmptyObject,
        JsonData.Array(JsonData.EmptyArray), JsonData.Object(("", JsonData.EmptyObject)), JsonData.Object(("arn::function:", JsonData.Object(("return", 1)))),
    ];

    public static IEnumerable<JsonData> Of(JsonData value) => Strangers.Concat(value switch
    {
        ArrayData items => items.SelectMany((item, index) => Of(item).Select(variant => items.With(index, variant))),
        ObjectData members => members.SelectMany(member => Of(member.Value).Select(variant => members.With(member.Key, variant))),
        _ => [],
    });
}
