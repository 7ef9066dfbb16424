namespace Understudy.StepFunctions.Replays;

/// <summary>Compares histories of runs with concurrent branches: in sequence outside them, as a bag inside.</summary>
internal sealed class BagComparison(ValueComparison comparison, IReadOnlySet<string> concurrentStates)
{
    private const string NoSuchEvent = "(no such event)";

    private readonly EventComparison _events = new(comparison);
    private readonly List<Difference> _differences = [];

    /// <summary>Whether the recorder sorted the events, which lost those that end a Parallel.</summary>
    public bool IsSorted { get; init; }

    public List<Difference> Compare(IReadOnlyList<EventRecord> expected, IReadOnlyList<EventRecord> actual)
    {
        var left = HistorySections.Of(expected, concurrentStates);
        var right = HistorySections.Of(actual, concurrentStates);
        for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
        {
            if (i >= left.Count || i >= right.Count || !CompareSection(left[i], right[i]))
            {
                break;
            }
        }

        if (_differences.Count == 0 && left.Count != right.Count)
        {
            _differences.Add(Unpaired(left.ElementAtOrDefault(right.Count), right.ElementAtOrDefault(left.Count)));
        }

        return _differences;
    }

    private bool CompareSection(HistorySection expected, HistorySection actual)
    {
        if (expected.IsBag && actual.IsBag)
        {
            CompareBags(expected, actual);
            return true;
        }

        if (expected.IsBag || actual.IsBag || expected.Events[0].Title != actual.Events[0].Title)
        {
            _differences.Add(Unpaired(expected, actual));
            return false;
        }

        var (left, right) = (expected.Events[0], actual.Events[0]);
        _differences.AddRange(_events.Compare($"event #{expected.Number} {left.Title}", left, right));
        return true;
    }

    private static Difference Unpaired(HistorySection? expected, HistorySection? actual)
    {
        var (left, right) = (FirstOf(expected), FirstOf(actual));
        return new Difference($"event #{(expected ?? actual)?.Number}", left?.ToString() ?? NoSuchEvent, right?.ToString() ?? NoSuchEvent)
        {
            Event = left ?? right,
            Kind = left is null ? DivergenceKind.Extra
                : right is null ? DivergenceKind.Missing
                : left.Type == right.Type ? DivergenceKind.State
                : DivergenceKind.Type,
        };
    }

    private static EventRecord? FirstOf(HistorySection? section) => section is { Events: [var first, ..] } ? first : null;

    private void CompareBags(HistorySection expected, HistorySection actual)
    {
        var rest = actual.Events.ToList();
        foreach (var recorded in expected.Events)
        {
            var index = rest.FindIndex(own => _events.AreEqual(recorded, own));
            if (index < 0)
            {
                index = rest.FindIndex(own => own.Title == recorded.Title);
                _differences.AddRange(index < 0
                    ? [new Difference($"among the events from #{expected.Number} on", recorded.ToString(), NoSuchEvent) { Event = recorded, Kind = DivergenceKind.Missing }]
                    : _events.Compare($"among the events from #{expected.Number} on {recorded.Title}", recorded, rest[index]));
            }

            if (index >= 0)
            {
                rest.RemoveAt(index);
            }
        }

        _differences.AddRange(rest
            .Where(own => !(IsSorted && own.Type is "ParallelStateSucceeded" or "ParallelStateFailed" or "ParallelStateExited"))
            .Select(own => new Difference($"among the events from #{expected.Number} on", NoSuchEvent, own.ToString()) { Event = own, Kind = DivergenceKind.Extra }));
    }
}
