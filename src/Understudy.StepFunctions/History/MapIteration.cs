using Understudy.StepFunctions.History.Walk;

namespace Understudy.StepFunctions;

/// <summary>The run of an inline Map's workflow for one item.</summary>
public sealed class MapIteration
{
    internal MapIteration(int index, TimeSpan start, VisitScope scope)
    {
        Index = index;
        Start = start;
        Scope = scope;
    }

    /// <summary>The position of the item, from 0.</summary>
    public int Index { get; }

    /// <summary>How it ended.</summary>
    public StateOutcome Outcome { get; private set; }

    /// <summary>When it began, as offset from the execution's start.</summary>
    public TimeSpan Start { get; }

    /// <summary>When it ended, as offset from the execution's start; null while it runs.</summary>
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
