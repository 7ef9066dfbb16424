using Understudy.Conformance.Comparing;
using Understudy.Json;

namespace Understudy.Conformance.StepFunctions;

/// <summary>The recorded calls of one state, and which of them have been made.</summary>
internal sealed class RecordedCalls(string state, IEnumerable<RecordedOutcome> outcomes)
{
    private readonly List<RecordedOutcome> _rest = [.. outcomes];
    private readonly List<(JsonData? Recorded, JsonData Sent)> _made = [];

    /// <summary>The outcome of a call: the first of those recorded with this payload, else the first there is; null when none is left.</summary>
    public RecordedOutcome? Take(JsonData sent, Func<ValueComparison> newComparison)
    {
        var outcome = _rest.Find(candidate => candidate.Request is { } request && newComparison().ComparePayloads("", request, sent).Count == 0)
            ?? _rest.FirstOrDefault();
        _made.Add((outcome?.Request, sent));
        if (outcome is not null)
        {
            _rest.Remove(outcome);
        }

        return outcome;
    }

    /// <summary>How the calls that were made differ from the recorded ones.</summary>
    public IEnumerable<Difference> Differences(ValueComparison comparison)
    {
        for (var i = 0; i < _made.Count; i++)
        {
            var (recorded, sent) = _made[i];
            if (recorded is not null)
            {
                foreach (var difference in comparison.ComparePayloads($"request {i + 1} of {state}", recorded, sent))
                {
                    yield return difference;
                }
            }
        }

        if (_rest.Count > 0)
        {
            yield return new Difference($"calls of {state}", $"{_made.Count + _rest.Count}", $"{_made.Count}");
        }
    }
}
