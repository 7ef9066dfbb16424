using System.Globalization;
using Understudy.Json;

namespace Understudy.Assertions;

/// <summary>Whether a JSON value contains another: objects may have further members at any depth, all else is the same.</summary>
internal static class JsonSubset
{
    /// <summary>Where what is expected is missing or differs, such as <c>$.items[1].price is 5, not 6</c>; null when all of it is there.</summary>
    public static string? Missing(JsonData expected, JsonData actual) => Find(expected, actual, "$");

    private static string? Find(JsonData expected, JsonData actual, string path) => (expected, actual) switch
    {
        (ObjectData part, ObjectData whole) => FindIn(part, whole, path),
        (ArrayData part, ArrayData whole) => FindIn(part, whole, path),
        _ => expected == actual ? null : $"{path} is {Words.Of(actual)}, not {Words.Of(expected)}",
    };

    private static string? FindIn(ObjectData expected, ObjectData actual, string path)
    {
        foreach (var (name, value) in expected)
        {
            var member = JsonDifference.Member(path, name);
            var missing = actual.TryGet(name, out var other) ? Find(value, other, member) : $"{member} is missing";
            if (missing is not null)
            {
                return missing;
            }
        }

        return null;
    }

    private static string? FindIn(ArrayData expected, ArrayData actual, string path)
    {
        for (var i = 0; i < Math.Min(expected.Count, actual.Count); i++)
        {
            if (Find(expected[i], actual[i], string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]")) is { } missing)
            {
                return missing;
            }
        }

        return expected.Count == actual.Count
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{path} has {actual.Count} element(s), not {expected.Count}");
    }
}
