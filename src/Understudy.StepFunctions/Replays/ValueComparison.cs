using Understudy.Json;

namespace Understudy.StepFunctions.Replays;

/// <summary>Compares JSON values: numbers by value, members in any order, <c>null</c> and absent told apart.</summary>
internal sealed class ValueComparison(Placeholders placeholders)
{
    /// <summary>Whether texts that hold JSON objects are compared as JSON: the recorder printed them anew, with other blanks.</summary>
    public bool ParsesTexts { get; init; }

    /// <summary>Members that the service has added since the case was recorded: where the recording has none, ours may have them.</summary>
    public IReadOnlyList<string> LaterMembers { get; init; } = [];

    /// <summary>Members that are not compared, wherever they are.</summary>
    public IReadOnlyList<string> IgnoredMembers { get; init; } = [];

    /// <summary>Whether members that were not recorded may be there, and a recorded <c>null</c> stands for an absent member too.</summary>
    public bool AllowsFurtherMembers { get; init; }

    /// <summary>Whether payloads that a history does not have, or only the beginning of, are not compared.</summary>
    public bool SkipsUnknownPayloads { get; init; }

    /// <summary>Finds what each run makes anew in texts; null when texts are compared as they are.</summary>
    public GeneratedTexts? Generated { get; init; }

    public Placeholders Placeholders => placeholders;

    public List<Difference> Compare(string where, JsonData? expected, JsonData? actual)
    {
        List<Difference> differences = [];
        Compare(where, expected, actual, differences);
        return differences;
    }

    public bool AreEqual(JsonData? expected, JsonData? actual) => Compare("", expected, actual).Count == 0;

    /// <summary>Compares payloads, which are text on the wire: both sides are parsed where they are JSON.</summary>
    public List<Difference> ComparePayloads(string where, JsonData? expected, JsonData? actual)
    {
        var before = placeholders.Remember();
        var parsed = Compare(where, Parse(expected), Parse(actual));
        if (parsed.Count == 0 || expected is not StringData)
        {
            return parsed;
        }

        // A text with placeholders need not look like JSON where ours does.
        var after = placeholders.Remember();
        placeholders.GoBackTo(before);
        if (Compare(where, expected, actual) is { Count: 0 } same)
        {
            return same;
        }

        placeholders.GoBackTo(after);
        return parsed;
    }

    private static JsonData? Parse(JsonData? payload)
    {
        if (payload is not StringData { Value: var text })
        {
            return payload;
        }

        try
        {
            return JsonData.Parse(text);
        }
        catch (JsonDataException)
        {
            return payload;
        }
    }

    private void Compare(string where, JsonData? expected, JsonData? actual, List<Difference> differences)
    {
        switch (expected, actual)
        {
            case (null, null):
            case (NullData, null) when AllowsFurtherMembers:
                break;
            case (StringData text, { } any) when expected == actual || placeholders.MatchesWhole(text.Value, any):
                break;
            case (ObjectData left, ObjectData right):
                CompareMembers(where, left, right, differences);
                break;
            case (ArrayData left, ArrayData right) when left.Count == right.Count:
                for (var i = 0; i < left.Count; i++)
                {
                    Compare($"{where}[{i}]", left[i], right[i], differences);
                }

                break;
            case (StringData left, StringData right) when AreSameText(left, right):
                break;
            default:
                if (expected != actual)
                {
                    differences.Add(Difference.Of(where, expected, actual));
                }

                break;
        }
    }

    private void CompareMembers(string where, ObjectData expected, ObjectData actual, List<Difference> differences)
    {
        foreach (var (name, value) in expected)
        {
            if (!IgnoredMembers.Contains(name))
            {
                Compare($"{where}.{name}", value, actual.TryGet(name, out var other) ? other : null, differences);
            }
        }

        if (AllowsFurtherMembers)
        {
            return;
        }

        foreach (var (name, value) in actual)
        {
            if (!expected.TryGet(name, out _) && !LaterMembers.Contains(name) && !IgnoredMembers.Contains(name))
            {
                Compare($"{where}.{name}", null, value, differences);
            }
        }
    }

    private bool AreSameText(StringData expected, StringData actual) =>
        placeholders.Matches(expected.Value, actual.Value)
        || Generated?.AreSame(expected.Value, actual.Value, placeholders) == true
        || (ParsesTexts && Parse(expected) is ObjectData left && Parse(actual) is ObjectData right && AreEqual(left, right));
}
