using Understudy.StepFunctions;
using Understudy.StepFunctions.Replays;

namespace Understudy.Conformance.StepFunctions;

/// <summary>The recorded calls of one state, and which of them have been made.</summary>
internal sealed class RecordedCalls(string state, IEnumerable<RecordedOutcome> outcomes)
{
    private readonly List<RecordedOutcome> _rest = [.. outcomes];
    private readonly List<SentRequest> _made = [];

    /// <summary>The outcome of a call: the first recorded with this payload, else the first there is; null when none is left.</summary>
    public RecordedOutcome? Take(TaskCall call, Func<ValueComparison> newComparison)
    {
        var token = TaskTokens.Of(call.ContextObject);
        var outcome = _rest.Find(candidate => new SentRequest(candidate.Request, call.Input, token).IsAsRecorded(newComparison()))
            ?? _rest.FirstOrDefault();
        _made.Add(new SentRequest(outcome?.Request, call.Input, token));
        if (outcome is not null)
        {
            _rest.Remove(outcome);
        }

        return outcome;
    }

    /// <summary>Tells a comparison which recorded texts stand for our task tokens.</summary>
    public void TellTokens(ValueComparison comparison) => _made.ForEach(request => request.TellToken(comparison));

    /// <summary>How the calls that were made differ from the recorded ones.</summary>
    public IEnumerable<Difference> Differences(ValueComparison comparison)
    {
        for (var i = 0; i < _made.Count; i++)
        {
            foreach (var difference in _made[i].Differences($"request {i + 1} of {state}", comparison))
            {
                yield return difference;
            }
        }

        if (_rest.Count > 0)
        {
            yield return new Difference($"calls of {state}", $"{_made.Count + _rest.Count}", $"{_made.Count}");
        }
    }
}
