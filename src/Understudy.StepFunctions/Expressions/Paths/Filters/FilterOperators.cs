namespace Understudy.StepFunctions.Expressions.Paths.Filters;

/// <summary>How the operators are written.</summary>
internal static class FilterOperators
{
    private static readonly Dictionary<string, FilterOperator> ByText = new(StringComparer.OrdinalIgnoreCase)
    {
        ["=="] = FilterOperator.Equal,
        ["!="] = FilterOperator.NotEqual,
        ["==="] = FilterOperator.SameTypeEqual,
        ["!=="] = FilterOperator.SameTypeNotEqual,
        ["<"] = FilterOperator.Less,
        ["<="] = FilterOperator.LessOrEqual,
        [">"] = FilterOperator.Greater,
        [">="] = FilterOperator.GreaterOrEqual,
        ["=~"] = FilterOperator.Matches,
        ["in"] = FilterOperator.In,
        ["nin"] = FilterOperator.NotIn,
        ["subsetof"] = FilterOperator.SubsetOf,
        ["anyof"] = FilterOperator.AnyOf,
        ["noneof"] = FilterOperator.NoneOf,
        ["size"] = FilterOperator.Size,
        ["empty"] = FilterOperator.Empty,
        ["contains"] = FilterOperator.Contains,
        ["exists"] = FilterOperator.Exists,
        ["all"] = FilterOperator.Unsatisfiable,
        ["type"] = FilterOperator.Unsatisfiable,
        ["matches"] = FilterOperator.Unsatisfiable,
    };

    public static FilterOperator? Find(string text) => ByText.TryGetValue(text, out var op) ? op : null;
}
