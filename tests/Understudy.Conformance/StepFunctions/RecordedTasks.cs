using Understudy.Json;
using Understudy.StepFunctions;
using Understudy.StepFunctions.Replays;

namespace Understudy.Conformance.StepFunctions;

/// <summary>Answers the tasks of a case with the outcomes that were recorded.</summary>
internal sealed class RecordedTasks : ITaskHandler
{
    private readonly Dictionary<string, RecordedCalls> _states = new(StringComparer.Ordinal);
    private readonly List<Difference> _unexpected = [];
    private readonly Func<ValueComparison> _newComparison;
    private readonly TaskDoubles? _unknown;

    /// <param name="mocks">The recorded outcomes by state.</param>
    /// <param name="newComparison">Makes comparisons of requests.</param>
    /// <param name="unknown">Answers the states without recorded outcomes; null when nothing is known of them.</param>
    public RecordedTasks(JsonData? mocks, Func<ValueComparison> newComparison, TaskDoubles? unknown = null)
    {
        _newComparison = newComparison;
        _unknown = unknown;
        foreach (var (state, outcomes) in mocks as ObjectData ?? JsonData.EmptyObject)
        {
            var recorded = ((ArrayData)outcomes).Select(outcome => new RecordedOutcome(outcome)).ToList();
            FailsBeforeStart |= recorded.Any(outcome => outcome.FailedBeforeStart);
            _states.Add(state, new RecordedCalls(state, recorded));
        }
    }

    /// <summary>Whether a task fails before it runs, which no handler can do.</summary>
    public bool FailsBeforeStart { get; }

    /// <summary>Whether the states without recorded outcomes are answered nevertheless.</summary>
    public bool AnswersUnknown => _unknown is not null;

    public ValueTask<TaskOutcome> HandleAsync(TaskCall call)
    {
        if (_unknown is not null && !_states.ContainsKey(call.StateName))
        {
            return ((ITaskHandler)_unknown).HandleAsync(call);
        }

        if (_states.TryGetValue(call.StateName, out var calls) && calls.Take(call, _newComparison) is { } outcome)
        {
            return new(outcome.ToTaskOutcome());
        }

        _unexpected.Add(new Difference($"calls of {call.StateName}", "no further call", call.Input.ToString()));
        return new(TaskOutcome.Failed("Conformance.NoOutcomeRecorded", call.Input.ToString()));
    }

    /// <summary>Tells a comparison which recorded texts stand for our task tokens.</summary>
    public void TellTokens(ValueComparison comparison)
    {
        foreach (var calls in _states.Values)
        {
            calls.TellTokens(comparison);
        }
    }

    /// <summary>How the calls differ from the recorded ones.</summary>
    public IEnumerable<Difference> Differences(ValueComparison comparison) =>
        [.. _unexpected, .. _states.Values.SelectMany(calls => calls.Differences(comparison))];
}
