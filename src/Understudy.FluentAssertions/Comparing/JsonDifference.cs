using System.Globalization;
using Understudy.Json;

namespace Understudy.Assertions;

/// <summary>Finds the first place where two JSON values differ.</summary>
internal static class JsonDifference
{
    /// <summary>Where and how, such as <c>$.items[1].price is 5, not 6</c>; null when the values are the same JSON.</summary>
    public static string? Between(JsonData expected, JsonData actual) => expected == actual ? null : Find(expected, actual, "$");

    private static string Find(JsonData expected, JsonData actual, string path) => (expected, actual) switch
    {
        (ObjectData left, ObjectData right) => FindIn(left, right, path),
        (ArrayData left, ArrayData right) => FindIn(left, right, path),
        _ => $"{path} is {Words.Of(actual)}, not {Words.Of(expected)}",
    };

    private static string FindIn(ObjectData expected, ObjectData actual, string path)
    {
        foreach (var (name, value) in expected)
        {
            if (!actual.TryGet(name, out var other))
            {
                return $"{Member(path, name)} is missing";
            }

            if (value != other)
            {
                return Find(value, other, Member(path, name));
            }
        }

        var more = actual.First(member => !expected.TryGet(member.Key, out _));
        return $"{Member(path, more.Key)} is {Words.Of(more.Value)}, which is not expected";
    }

    private static string FindIn(ArrayData expected, ArrayData actual, string path)
    {
        for (var i = 0; i < Math.Min(expected.Count, actual.Count); i++)
        {
            if (expected[i] != actual[i])
            {
                return Find(expected[i], actual[i], string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"));
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"{path} has {actual.Count} element(s), not {expected.Count}");
    }

    public static string Member(string path, string name) =>
        name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c == '_') ? $"{path}.{name}" : $"{path}['{name}']";
}
