using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths.Filters;

/// <summary>When Jayway holds two operands for equal.</summary>
internal static class FilterEquality
{
    /// <summary><c>==</c>: what is undefined equals nothing, and a list or object equals none that is written in front of the operator.</summary>
    public static bool AreEqual(FilterValue left, FilterValue right)
    {
        if (left.Data is null || right.Data is null)
        {
            return false;
        }

        // Jayway compares the text of a literal in front with the value behind it.
        return !(left.IsLiteral && left.IsContainer) && AreEqual(left.Data, right.Data);
    }

    /// <summary><c>===</c>: equal, and of one type.</summary>
    public static bool AreSame(FilterValue left, FilterValue right) =>
        (left.Data?.Kind == right.Data?.Kind || (left.IsContainer && right.IsContainer)) && AreEqual(left, right);

    /// <summary>Whether a value equals an element of a list.</summary>
    public static bool IsAmong(FilterValue value, ArrayData list) => value.Data is not null && HasEqual(value.Data, list);

    public static bool HasEqual(JsonData value, ArrayData list)
    {
        foreach (var item in list.Items)
        {
            if (AreEqual(value, item))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreEqual(JsonData left, JsonData right) => (left, right) switch
    {
        (NumberData, NumberData) => left.Equals(right),
        (NumberData number, StringData text) => NumberLiteral.TryParse(text.Value, out var parsed) && number.Equals(parsed),
        (StringData text, NumberData number) => string.Equals(text.Value, number.Literal, StringComparison.Ordinal),
        _ => AreIdentical(left, right),
    };

    // Inside lists and objects Java's own equality rules, for which the integer 1 is not the double 1.0.
    private static bool AreIdentical(JsonData left, JsonData right) => (left, right) switch
    {
        (NumberData a, NumberData b) => a.IsInt64 == b.IsInt64 && a.Equals(b),
        (ArrayData a, ArrayData b) => AreIdentical(a, b),
        (ObjectData a, ObjectData b) => AreIdentical(a, b),
        _ => left.Equals(right),
    };

    private static bool AreIdentical(ArrayData left, ArrayData right)
    {
        var identical = left.Count == right.Count;
        for (var i = 0; identical && i < left.Count; i++)
        {
            identical = AreIdentical(left.Items[i], right.Items[i]);
        }

        return identical;
    }

    private static bool AreIdentical(ObjectData left, ObjectData right)
    {
        var identical = left.Count == right.Count;
        for (var i = 0; identical && i < left.Count; i++)
        {
            identical = right.TryGet(left.Names[i], out var value) && AreIdentical(left.Values[i], value);
        }

        return identical;
    }
}
