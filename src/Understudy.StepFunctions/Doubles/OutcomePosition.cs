namespace Understudy.StepFunctions.Doubles;

/// <summary>How far a sequence is used up: all that changes about a double while executions run.</summary>
internal sealed class OutcomePosition(OutcomeSequence sequence)
{
    private Dictionary<int, int>? _callsByItem;
    private int _calls;

    public OutcomeSequence Sequence { get; } = sequence;

    /// <summary>The next outcome; null when the sequence is used up.</summary>
    public PlannedOutcome? Next(int? itemIndex)
    {
        if (!Sequence.PerIteration || itemIndex is not { } item)
        {
            return Sequence.At(++_calls);
        }

        _callsByItem ??= [];
        var calls = _callsByItem.GetValueOrDefault(item) + 1;
        _callsByItem[item] = calls;
        return Sequence.At(calls);
    }

    /// <summary>How many outcomes were asked for so far.</summary>
    public int CallsOf(int? itemIndex) =>
        Sequence.PerIteration && itemIndex is { } item ? _callsByItem?.GetValueOrDefault(item) ?? 0 : _calls;

    public void Reset()
    {
        _calls = 0;
        _callsByItem = null;
    }
}
