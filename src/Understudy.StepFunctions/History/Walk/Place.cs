namespace Understudy.StepFunctions.History.Walk;

/// <summary>What an event belongs to, for the events that name it as the previous one.</summary>
/// <param name="Visit">The state; null for events of the execution itself.</param>
/// <param name="Scope">Where a state entered next runs.</param>
/// <param name="StartsBranches">Whether each state entered next begins a branch.</param>
internal readonly record struct Place(StateVisit? Visit, VisitScope Scope, bool StartsBranches = false)
{
    /// <summary>The innermost state around, from this one outwards, that a condition holds for.</summary>
    public StateVisit? Nearest(Func<StateVisit, bool> condition)
    {
        var visit = Visit;
        while (visit is not null && !condition(visit))
        {
            visit = visit.Parent;
        }

        return visit;
    }
}
