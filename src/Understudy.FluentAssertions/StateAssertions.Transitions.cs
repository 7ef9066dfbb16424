using Understudy.StepFunctions;

namespace Understudy.Assertions;

public abstract partial class StateAssertions<TAssertions>
{
    /// <summary>Asserts that a transition was taken, by Next, a Choice or a catcher.</summary>
    /// <param name="from">The state that was left.</param>
    /// <param name="to">The state that was entered next.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<TAssertions> HaveTransitioned(string from, string to, string because = "", params object[] becauseArgs)
    {
        var visits = Observed.VisitsTo(from);
        Observed.Verify(
            visits.Exists(visit => visit.NextState == to),
            () => $"to have transitioned from {Words.Quoted(from)} to {Words.Quoted(to)}",
            () => visits.Count == 0 ? Observed.NeverVisited(from) : LedElsewhere(from, visits),
            because,
            becauseArgs);
        return And;
    }

    /// <summary>Asserts that a Choice state led to a state, by one of its rules or by Default.</summary>
    /// <param name="choiceState">The Choice state.</param>
    /// <param name="nextState">The state it led to.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<TAssertions> HaveChosen(string choiceState, string nextState, string because = "", params object[] becauseArgs)
    {
        var visits = Observed.VisitsTo(choiceState);
        var isChoice = visits.TrueForAll(visit => visit.StateType == StateType.Choice);
        Observed.Verify(
            isChoice && visits.Exists(visit => visit.NextState == nextState),
            () => $"to have chosen {Words.Quoted(nextState)} in {Words.Quoted(choiceState)}",
            () => visits.Count == 0 ? Observed.NeverVisited(choiceState)
                : isChoice ? LedElsewhere(choiceState, visits)
                : $"{Words.Quoted(choiceState)} is a {visits[0].StateType} state",
            because,
            becauseArgs);
        return And;
    }

    /// <summary>Asserts that a state failed and that one of its catchers took the error.</summary>
    /// <param name="state">The state with the catcher.</param>
    /// <param name="error">The error name; any when null.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    /// <returns>What tells the catchers apart: their Next.</returns>
    [CustomAssertion]
    public CaughtConstraint<TAssertions> HaveCaught(string state, string? error = null, string because = "", params object[] becauseArgs)
    {
        var visits = Observed.VisitsTo(state);
        var caught = visits.FindAll(visit => visit.Outcome == StateOutcome.Caught && (error is null || visit.Error == error));
        Observed.Verify(
            caught.Count > 0,
            () => $"to have caught {(error is null ? "an error" : Words.Quoted(error))} in {Words.Quoted(state)}",
            () => visits.Count == 0 ? Observed.NeverVisited(state) : $"{Words.Quoted(state)} {Fate(visits[^1])}",
            because,
            becauseArgs);
        return new CaughtConstraint<TAssertions>((TAssertions)this, state, caught);
    }

    private static string LedElsewhere(string state, List<StateVisit> visits)
    {
        List<string> next = [.. visits.Where(visit => visit.NextState is not null).Select(visit => visit.NextState!).Distinct()];
        return next.Count > 0 ? $"{Words.Quoted(state)} led to {Words.List(next)}" : $"{Words.Quoted(state)} led to no other state";
    }

    private static string Fate(StateVisit visit) => visit.Outcome switch
    {
        StateOutcome.Running => "is still running",
        StateOutcome.Succeeded => "succeeded",
        StateOutcome.Caught => $"caught {(visit.Error is null ? "an error without a name" : Words.Quoted(visit.Error))}",
        StateOutcome.Failed => $"failed {Words.Failure(visit.Error, visit.Cause)}",
        StateOutcome.TimedOut => $"timed out {Words.Failure(visit.Error, visit.Cause)}",
        _ => "was aborted",
    };
}
