namespace Understudy.ApiGateway.Policies;

/// <summary>The operators that may stand in a Condition block.</summary>
internal static class ConditionOperators
{
    private static readonly Dictionary<string, (ConditionOperator Kind, bool Negated)> Known = new(StringComparer.Ordinal)
    {
        ["StringEquals"] = (ConditionOperator.StringEquals, false),
        ["StringNotEquals"] = (ConditionOperator.StringEquals, true),
        ["StringEqualsIgnoreCase"] = (ConditionOperator.StringEqualsIgnoreCase, false),
        ["StringNotEqualsIgnoreCase"] = (ConditionOperator.StringEqualsIgnoreCase, true),
        ["StringLike"] = (ConditionOperator.StringLike, false),
        ["StringNotLike"] = (ConditionOperator.StringLike, true),
        ["NumericEquals"] = (ConditionOperator.NumericEquals, false),
        ["NumericNotEquals"] = (ConditionOperator.NumericEquals, true),
        ["NumericLessThan"] = (ConditionOperator.NumericLessThan, false),
        ["NumericLessThanEquals"] = (ConditionOperator.NumericLessThanEquals, false),
        ["NumericGreaterThan"] = (ConditionOperator.NumericGreaterThan, false),
        ["NumericGreaterThanEquals"] = (ConditionOperator.NumericGreaterThanEquals, false),
        ["DateEquals"] = (ConditionOperator.DateEquals, false),
        ["DateNotEquals"] = (ConditionOperator.DateEquals, true),
        ["DateLessThan"] = (ConditionOperator.DateLessThan, false),
        ["DateLessThanEquals"] = (ConditionOperator.DateLessThanEquals, false),
        ["DateGreaterThan"] = (ConditionOperator.DateGreaterThan, false),
        ["DateGreaterThanEquals"] = (ConditionOperator.DateGreaterThanEquals, false),
        ["Bool"] = (ConditionOperator.Bool, false),
        ["IpAddress"] = (ConditionOperator.IpAddress, false),
        ["NotIpAddress"] = (ConditionOperator.IpAddress, true),
        ["ArnEquals"] = (ConditionOperator.ArnLike, false),
        ["ArnNotEquals"] = (ConditionOperator.ArnLike, true),
        ["ArnLike"] = (ConditionOperator.ArnLike, false),
        ["ArnNotLike"] = (ConditionOperator.ArnLike, true),
        ["Null"] = (ConditionOperator.Null, false),
    };

    public static string Names { get; } = string.Join(", ", Known.Keys);

    public static (ConditionOperator Kind, bool Negated)? Of(string name) => Known.TryGetValue(name, out var found) ? found : null;
}
