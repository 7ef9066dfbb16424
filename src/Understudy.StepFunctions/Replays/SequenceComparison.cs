namespace Understudy.StepFunctions.Replays;

/// <summary>Compares histories event by event, ids included.</summary>
internal static class SequenceComparison
{
    public static List<Difference> Compare(
        IReadOnlyList<EventRecord> expected, IReadOnlyList<EventRecord> actual, ValueComparison comparison)
    {
        List<Difference> differences = [];
        var events = new EventComparison(comparison);
        for (var i = 0; i < Math.Max(expected.Count, actual.Count); i++)
        {
            var where = $"event #{i + 1}";
            if (i >= expected.Count || i >= actual.Count || expected[i].Title != actual[i].Title)
            {
                // From here on the two tell different stories; comparing further would only add noise.
                differences.Add(Titles(where, expected.ElementAtOrDefault(i), actual.ElementAtOrDefault(i)));
                break;
            }

            differences.AddRange(events.Compare($"{where} {expected[i].Title}", expected[i], actual[i]));
            differences.AddRange(CompareIds(where, expected[i], actual[i]));
        }

        return differences;
    }

    private static IEnumerable<Difference> CompareIds(string where, EventRecord expected, EventRecord actual)
    {
        if (expected.Id != actual.Id)
        {
            yield return new Difference($"{where} {expected.Title} id", $"{expected.Id}", $"{actual.Id}") { Event = expected, Kind = DivergenceKind.Order, Path = "$.id" };
        }

        if (expected.PreviousId != actual.PreviousId)
        {
            yield return new Difference($"{where} {expected.Title} previousEventId", $"{expected.PreviousId}", $"{actual.PreviousId}")
            {
                Event = expected,
                Kind = DivergenceKind.Order,
                Path = "$.previousEventId",
            };
        }
    }

    private static Difference Titles(string where, EventRecord? expected, EventRecord? actual) => new(where, Show(expected), Show(actual))
    {
        Event = expected ?? actual,
        Kind = expected is null ? DivergenceKind.Extra
            : actual is null ? DivergenceKind.Missing
            : expected.Type == actual.Type ? DivergenceKind.State
            : DivergenceKind.Type,
    };

    private static string Show(EventRecord? own) => own?.ToString() ?? "(no event)";
}
