using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths.Filters;

/// <summary>When Jayway holds two operands for equal.</summary>
internal static class FilterEquality
{
    /// <summary>
    /// <c>==</c>: what is undefined equals nothing, and a list or object equals none that is written in front of the operator.
    /// </summary>
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
        _ => JavaEquality.AreEqual(left, right),
    };
}
