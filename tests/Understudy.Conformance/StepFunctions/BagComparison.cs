using Understudy.Conformance.Comparing;

namespace Understudy.Conformance.StepFunctions;

/// <summary>Compares histories of runs with concurrent branches: in sequence outside them, as a bag inside.</summary>
internal sealed class BagComparison(ValueComparison comparison, IReadOnlySet<string> concurrentStates)
{
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
            _differences.Add(new Difference("events", $"{left.Count} sections", $"{right.Count} sections"));
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

        var (left, right) = (expected.Events[0], actual.Events[0]);
        if (expected.IsBag || actual.IsBag || left.Title != right.Title)
        {
            _differences.Add(new Difference($"event #{expected.Number}", left.ToString(), right.ToString()));
            return false;
        }

        _differences.AddRange(_events.Compare($"event #{expected.Number} {left.Title}", left, right));
        return true;
    }

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
                    ? [new Difference($"among the events from #{expected.Number} on", recorded.ToString(), "(no such event)")]
                    : _events.Compare($"among the events from #{expected.Number} on {recorded.Title}", recorded, rest[index]));
            }

            if (index >= 0)
            {
                rest.RemoveAt(index);
            }
        }

        _differences.AddRange(rest
            .Where(own => !(IsSorted && own.Type is "ParallelStateSucceeded" or "ParallelStateFailed" or "ParallelStateExited"))
            .Select(own => new Difference($"among the events from #{expected.Number} on", "(no such event)", own.ToString())));
    }
}
