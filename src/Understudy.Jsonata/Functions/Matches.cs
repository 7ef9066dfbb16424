using Understudy.Json;
using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Faults;

namespace Understudy.Jsonata.Functions;

/// <summary>Functions that look for a text or a pattern in a string.</summary>
internal static class Matches
{
    public static object? Contains(Run run, object?[] arguments) => (arguments[0], arguments[1]) switch
    {
        (StringData text, StringData part) => JsonData.Of(text.Value.Contains(part.Value, StringComparison.Ordinal)),
        (StringData text, FunctionValue matcher) => JsonData.Of(new MatchCursor(run, matcher, text.Value).Next() is not null),
        (null, _) => null,
        _ => JsonData.False,
    };

    public static object? Match(Run run, object?[] arguments)
    {
        if (arguments[0] is not StringData text)
        {
            return null;
        }

        var limit = LimitOf(arguments[2], "D3040", 3);
        var results = ItemList.Sequence();
        var cursor = new MatchCursor(run, (FunctionValue)arguments[1]!, text.Value);
        for (var count = 0; count < limit && cursor.Next() is { } match; count++)
        {
            run.CheckLength(count);
            results.Add(JsonData.Object(
                ("match", JsonData.Of(match.Text)), ("index", Numbers.Of(match.Start)), ("groups", match.GroupsAsJson())));
        }

        return results;
    }

    public static object? Split(Run run, object?[] arguments)
    {
        if (arguments[0] is not StringData text)
        {
            return null;
        }

        var limit = LimitOf(arguments[2], "D3020", 3);
        var parts = new ItemList(ItemFlags.None);
        if (arguments[1] is FunctionValue matcher)
        {
            SplitByMatcher(new MatchCursor(run, matcher, text.Value), text.Value, limit, parts);
        }
        else if (limit > 0)
        {
            SplitByText(run, text.Value, (arguments[1] as StringData)?.Value, limit, parts);
        }

        return parts;
    }

    /// <summary>How many matches are wanted at most; all when not given.</summary>
    public static double LimitOf(object? limit, string code, int index) => limit is not NumberData number ? double.PositiveInfinity
        : number.Value >= 0 ? number.Value
        : throw Fault.Of(code, value: number, index: index);

    private static void SplitByText(Run run, string text, string? separator, double limit, ItemList parts)
    {
        var most = Numbers.Clamp(Math.Floor(limit));
        run.CheckLength(Math.Min(most, text.Length));
        if (separator is "")
        {
            for (var i = 0; i < text.Length && i < most; i++)
            {
                parts.Add(JsonData.Of(text[i].ToString()));
            }

            return;
        }

        foreach (var part in separator is null ? [text] : text.Split(separator, StringSplitOptions.None))
        {
            if (parts.Count < most)
            {
                parts.Add(JsonData.Of(part));
            }
        }
    }

    private static void SplitByMatcher(MatchCursor cursor, string text, double limit, ItemList parts)
    {
        var start = 0;
        var count = 0;
        for (; count < limit && cursor.Next() is { } match; count++)
        {
            var end = Math.Clamp(match.Start, start, text.Length);
            parts.Add(JsonData.Of(text[start..end]));
            start = Math.Clamp(match.End, end, text.Length);
        }

        if (count < limit)
        {
            parts.Add(JsonData.Of(text[start..]));
        }
    }
}
