using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths.Filters;

/// <summary>Applies the operators of filters.</summary>
internal static class FilterOperations
{
    public static FilterOutcome Apply(FilterOperator op, FilterValue left, FilterValue right, EvaluationScope scope) => op switch
    {
        FilterOperator.Equal => Outcome(FilterEquality.AreEqual(left, right)),
        FilterOperator.NotEqual => Outcome(!FilterEquality.AreEqual(left, right)),
        FilterOperator.SameTypeEqual => Outcome(FilterEquality.AreSame(left, right)),
        FilterOperator.SameTypeNotEqual => Outcome(!FilterEquality.AreSame(left, right)),
        FilterOperator.Less => Outcome(Compare(left.Data, right.Data) is < 0),
        FilterOperator.LessOrEqual => Outcome(Compare(left.Data, right.Data) is <= 0),
        FilterOperator.Greater => Outcome(Compare(left.Data, right.Data) is > 0),
        FilterOperator.GreaterOrEqual => Outcome(Compare(left.Data, right.Data) is >= 0),
        FilterOperator.Matches => Matches(left, right, scope),
        FilterOperator.In => In(left, right, wanted: true),
        FilterOperator.NotIn => In(left, right, wanted: false),
        FilterOperator.SubsetOf or FilterOperator.AnyOf or FilterOperator.NoneOf => Relate(op, left, right),
        FilterOperator.Size => Size(left.Data, right.Data),
        FilterOperator.Empty => Empty(left.Data, right.Data),
        FilterOperator.Contains => Contains(left, right),
        FilterOperator.Exists => left.Data is BooleanData exists && right.Data is BooleanData wanted ? Outcome(exists.Value == wanted.Value) : FilterOutcome.Refuses,
        _ => FilterOutcome.Refuses,
    };

    private static FilterOutcome Outcome(bool passes) => passes ? FilterOutcome.Passes : FilterOutcome.Fails;

    /// <summary>Orders numbers with numbers and strings with strings, by UTF-16 units as Java does; null for anything else.</summary>
    private static int? Compare(JsonData? left, JsonData? right) => (left, right) switch
    {
        (NumberData { IsInt64: true } a, NumberData { IsInt64: true } b) => a.AsInt64().CompareTo(b.AsInt64()),
        (NumberData a, NumberData b) => a.Equals(b) ? 0 : a.Value.CompareTo(b.Value),
        (StringData a, StringData b) => string.CompareOrdinal(a.Value, b.Value),
        _ => null,
    };

    private static FilterOutcome Matches(FilterValue left, FilterValue right, EvaluationScope scope)
    {
        if ((left.Pattern is null) == (right.Pattern is null))
        {
            return FilterOutcome.Fails;
        }

        var pattern = (left.Pattern ?? right.Pattern)!;
        var data = left.Pattern is null ? left.Data : right.Data;
        if (data is not ArrayData array)
        {
            return Outcome(pattern.IsMatch(TextOf(data), scope));
        }

        foreach (var item in array.Items)
        {
            if (pattern.IsMatch(TextOf(item), scope))
            {
                return FilterOutcome.Passes;
            }
        }

        return FilterOutcome.Fails;
    }

    // What is neither text, number nor boolean is matched as an empty string, even what is not there.
    private static string TextOf(JsonData? data) => data switch
    {
        StringData text => text.Value,
        NumberData or BooleanData => data.ToString(),
        _ => "",
    };

    private static FilterOutcome In(FilterValue left, FilterValue right, bool wanted) => right.Data switch
    {
        ArrayData list => Outcome(FilterEquality.IsAmong(left, list) == wanted),
        ObjectData => Outcome(!wanted),
        _ => FilterOutcome.Refuses,
    };

    private static FilterOutcome Relate(FilterOperator op, FilterValue left, FilterValue right)
    {
        if (!left.IsContainer || !right.IsContainer)
        {
            return FilterOutcome.Refuses;
        }

        if (left.Data is not ArrayData these || right.Data is not ArrayData those)
        {
            return FilterOutcome.Fails;
        }

        return Outcome(op switch
        {
            FilterOperator.SubsetOf => these.Items.ToArray().All(item => FilterEquality.IsAmong(new FilterValue(item), those)),
            FilterOperator.AnyOf => these.Items.ToArray().Any(item => FilterEquality.HasEqual(item, those)),
            _ => !these.Items.ToArray().Any(item => FilterEquality.HasEqual(item, those)),
        });
    }

    private static FilterOutcome Size(JsonData? left, JsonData? right)
    {
        if (right is not NumberData size)
        {
            return FilterOutcome.Fails;
        }

        return left switch
        {
            StringData text => Outcome(text.Value.Length == (int)size.Value),
            ArrayData array => Outcome(array.Count == (int)size.Value),
            ObjectData => Outcome((int)size.Value == -1),
            _ => FilterOutcome.Fails,
        };
    }

    private static FilterOutcome Empty(JsonData? left, JsonData? right)
    {
        if (left is not (StringData or ArrayData or ObjectData))
        {
            return FilterOutcome.Fails;
        }

        if (right is not BooleanData wanted)
        {
            return FilterOutcome.Refuses;
        }

        var isEmpty = left is StringData text ? text.Value.Length == 0 : left.Count == 0;
        return Outcome(isEmpty == wanted.Value);
    }

    private static FilterOutcome Contains(FilterValue left, FilterValue right) => (left.Data, right.Data) switch
    {
        (StringData text, StringData part) => Outcome(text.Value.Contains(part.Value, StringComparison.Ordinal)),
        (ArrayData list, _) => Outcome(FilterEquality.IsAmong(right, list)),
        _ => FilterOutcome.Fails,
    };
}
