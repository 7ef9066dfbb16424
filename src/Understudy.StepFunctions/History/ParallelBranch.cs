using Understudy.StepFunctions.History.Walk;

namespace Understudy.StepFunctions;

/// <summary>The run of one branch of a Parallel state.</summary>
public sealed class ParallelBranch
{
    internal ParallelBranch(int index, int attempt, TimeSpan start, VisitScope scope)
    {
        Index = index;
        Attempt = attempt;
        Start = start;
        Scope = scope;
    }

    /// <summary>The branch's position in the order in which the branches began, from 0; histories do not tell the definition's order.</summary>
    public int Index { get; }

    /// <summary>Which attempt of the Parallel state it belongs to, from 1.</summary>
    public int Attempt { get; }

    /// <summary>How it ended.</summary>
    public StateOutcome Outcome { get; private set; }

    /// <summary>When it began, as offset from the execution's start.</summary>
    public TimeSpan Start { get; }

    /// <summary>When its last state ended, as offset from the execution's start; null while it runs.</summary>
    public TimeSpan? End { get; private set; }

    /// <summary>How long it took; null while it runs.</summary>
    public TimeSpan? Duration => End - Start;

    /// <summary>The states entered in it, in order, with those inside of these.</summary>
    public IReadOnlyList<StateVisit> StateVisits => Scope.Visits;

    /// <summary>The names of the states entered in it, in order.</summary>
    public IReadOnlyList<string> StatePath => Scope.StatePath;

    internal VisitScope Scope { get; }

    internal void Reopen() => (Outcome, End) = (StateOutcome.Running, null);

    internal void Finish(StateOutcome outcome, TimeSpan end) => (Outcome, End) = (outcome, end);
}
