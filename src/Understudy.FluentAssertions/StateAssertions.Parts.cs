using Understudy.StepFunctions;

namespace Understudy.Assertions;

public abstract partial class StateAssertions<TAssertions>
{
    /// <summary>Asserts that a Map state ran over its items.</summary>
    /// <param name="state">The Map state.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    /// <returns>What looks at its iterations: those of the last attempt of the last visit.</returns>
    [CustomAssertion]
    public MapConstraint<TAssertions> HaveMapped(string state, string because = "", params object[] becauseArgs)
    {
        var visits = Observed.VisitsTo(state);
        var run = visits.SelectMany(visit => visit.MapRuns).LastOrDefault();
        Observed.Verify(
            run is not null,
            () => $"to have mapped items in {Words.Quoted(state)}",
            () => RanNone(state, visits, StateType.Map, "it began no iteration"),
            because,
            becauseArgs);
        return new MapConstraint<TAssertions>((TAssertions)this, state, run?.Iterations ?? []);
    }

    /// <summary>Asserts that a Parallel state ran its branches.</summary>
    /// <param name="state">The Parallel state.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    /// <returns>What looks at its branches: those of the last attempt of the last visit.</returns>
    [CustomAssertion]
    public BranchConstraint<TAssertions> HaveRunBranches(string state, string because = "", params object[] becauseArgs)
    {
        var visits = Observed.VisitsTo(state);
        var last = visits.FindLast(visit => visit.Branches.Count > 0);
        List<ParallelBranch> branches = [.. last?.Branches.Where(branch => branch.Attempt == last.Branches[^1].Attempt) ?? []];
        Observed.Verify(
            branches.Count > 0,
            () => $"to have run the branches of {Words.Quoted(state)}",
            () => RanNone(state, visits, StateType.Parallel, "it began no branch"),
            because,
            becauseArgs);
        return new BranchConstraint<TAssertions>((TAssertions)this, state, branches);
    }

    private string RanNone(string state, List<StateVisit> visits, StateType type, string none) => visits switch
    {
        [] => Observed.NeverVisited(state),
        [var visit, ..] when visit.StateType != type => $"{Words.Quoted(state)} is a {visit.StateType} state",
        _ => none,
    };
}
