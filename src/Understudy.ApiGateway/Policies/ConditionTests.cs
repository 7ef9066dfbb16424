using System.Diagnostics;
using System.Globalization;
using Understudy.ApiGateway.Networks;

namespace Understudy.ApiGateway.Policies;

/// <summary>Makes the test of one value of a condition, its text parsed beforehand.</summary>
internal static class ConditionTests
{
    public static Func<string, bool> Make(ConditionOperator kind, string expected, string where) => kind switch
    {
        ConditionOperator.StringEquals => actual => actual == expected,
        ConditionOperator.StringEqualsIgnoreCase => actual => string.Equals(actual, expected, StringComparison.OrdinalIgnoreCase),
        ConditionOperator.StringLike or ConditionOperator.ArnLike => actual => Wildcard.IsMatch(expected, actual),
        ConditionOperator.Bool or ConditionOperator.Null => Bool(expected, where),
        ConditionOperator.IpAddress => Address(expected, where),
        >= ConditionOperator.NumericEquals and <= ConditionOperator.NumericGreaterThanEquals => Number(kind, expected, where),
        >= ConditionOperator.DateEquals and <= ConditionOperator.DateGreaterThanEquals => Date(kind, expected, where),
        _ => throw new UnreachableException(),
    };

    private static Func<string, bool> Bool(string expected, string where) => bool.TryParse(expected, out var wanted)
        ? actual => bool.TryParse(actual, out var value) && value == wanted
        : throw new PolicyException($"{where} has the value \"{expected}\"; write \"true\" or \"false\"");

    private static Func<string, bool> Address(string expected, string where) => AddressRange.TryParse(expected, out var range)
        ? actual => range.Contains(actual)
        : throw new PolicyException($"{where} has the value \"{expected}\", which is no address range; write one such as \"192.0.2.0/24\"");

    private static Func<string, bool> Number(ConditionOperator kind, string expected, string where)
    {
        var wanted = TryNumber(expected) ?? throw new PolicyException($"{where} has the value \"{expected}\"; write a number");
        return actual => TryNumber(actual) is { } value && IsSo(kind - ConditionOperator.NumericEquals, value.CompareTo(wanted));
    }

    private static Func<string, bool> Date(ConditionOperator kind, string expected, string where)
    {
        var wanted = TryDate(expected) ?? throw new PolicyException(
            $"{where} has the value \"{expected}\"; write a date such as \"2025-01-31T12:00:00Z\", or seconds since 1970");
        return actual => TryDate(actual) is { } value && IsSo(kind - ConditionOperator.DateEquals, value.CompareTo(wanted));
    }

    // The operators of numbers and of dates stand in the same order.
    private static bool IsSo(int comparison, int order) => comparison switch
    {
        0 => order == 0,
        1 => order < 0,
        2 => order <= 0,
        3 => order > 0,
        _ => order >= 0,
    };

    private static decimal? TryNumber(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateTimeOffset? TryDate(string text)
    {
        const long largest = 253402300799;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and <= largest)
        {
            return DateTimeOffset.FromUnixTimeSeconds(seconds);
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;
    }
}
