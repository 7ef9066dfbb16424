namespace Understudy.StepFunctions.Doubles;

/// <summary>The outcomes of a double, in order.</summary>
internal sealed class OutcomeSequence(PlannedOutcome[] outcomes, bool perIteration, string remedy)
{
    /// <summary>Whether each iteration of a Map has the sequence for itself.</summary>
    public bool PerIteration { get; } = perIteration;

    /// <summary>How to give it one more outcome.</summary>
    public string Remedy { get; } = remedy;

    /// <summary>How many outcomes there are until it is used up.</summary>
    public int Length => outcomes.Sum(outcome => outcome.Times ?? 1);

    /// <summary>The outcome of a call, from 1; null when the sequence is used up.</summary>
    public PlannedOutcome? At(int call)
    {
        foreach (var outcome in outcomes)
        {
            if (outcome.Times is not { } times || call <= times)
            {
                return outcome;
            }

            call -= times;
        }

        return null;
    }

    public override string ToString() => string.Join(", then ", (IEnumerable<PlannedOutcome>)outcomes);
}
