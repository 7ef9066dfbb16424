namespace Understudy.StepFunctions.History.Walk;

/// <summary>Where states run: the execution itself, one iteration of a Map or one branch of a Parallel.</summary>
internal sealed class VisitScope
{
    private readonly List<StateVisit> _visits = [];
    private string[]? _statePath;

    /// <summary>The scope around this one; null for the execution.</summary>
    public VisitScope? Outer { get; private init; }

    /// <summary>The Map or Parallel state it belongs to; null for the execution.</summary>
    public StateVisit? Owner { get; private init; }

    /// <summary>The indices of the Map iterations around, the outermost first.</summary>
    public int[] IterationPath { get; private init; } = [];

    /// <summary>The position of the innermost Parallel branch around.</summary>
    public int? Branch { get; private init; }

    /// <summary>The states entered here and inside of these, in order.</summary>
    public IReadOnlyList<StateVisit> Visits => _visits;

    public IReadOnlyList<string> StatePath =>
        _statePath is { } path && path.Length == _visits.Count ? path : _statePath = [.. _visits.Select(visit => visit.StateName)];

    public VisitScope Iteration(StateVisit owner, int index) =>
        new() { Outer = this, Owner = owner, IterationPath = [.. IterationPath, index], Branch = Branch };

    public VisitScope BranchOf(StateVisit owner, int branch) =>
        new() { Outer = this, Owner = owner, IterationPath = IterationPath, Branch = branch };

    public void Enter(StateVisit visit)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            scope._visits.Add(visit);
        }
    }
}
