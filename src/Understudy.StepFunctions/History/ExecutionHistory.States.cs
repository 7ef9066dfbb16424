namespace Understudy.StepFunctions;

public sealed partial class ExecutionHistory
{
    /// <summary>All entries into states, in order, those inside of Map and Parallel states among them.</summary>
    public IReadOnlyList<StateVisit> StateVisits => _walk.Value.Visits;

    /// <summary>The names of the states entered, in order.</summary>
    public IReadOnlyList<string> StatePath => _walk.Value.StatePath;

    /// <summary>The transitions between states, in order.</summary>
    public IReadOnlyList<StateTransition> Transitions => _walk.Value.Transitions;

    /// <summary>The errors that catchers took, in order.</summary>
    public IReadOnlyList<CaughtError> CaughtErrors => [.. _walk.Value.Caught.Select(visit =>
        new CaughtError(visit.StateName, visit.Error, visit.Cause, visit.NextState, visit.End!.Value))];

    /// <summary>The entries into states of which an attempt ran out of its timeout or heartbeat, in order.</summary>
    public IReadOnlyList<StateVisit> TimedOutVisits =>
        [.. StateVisits.Where(visit => visit.Attempts.Any(attempt => attempt.Outcome == StateOutcome.TimedOut))];

    /// <summary>The entries into a state, in order; empty when it was never entered.</summary>
    public IReadOnlyList<StateVisit> VisitsTo(string state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return _walk.Value.VisitsTo(state);
    }

    /// <summary>The attempts of a Task, Map or Parallel state in all its entries, in the order in which they began.</summary>
    public IReadOnlyList<StateAttempt> AttemptsOf(string state) =>
        [.. VisitsTo(state).SelectMany(visit => visit.Attempts).OrderBy(attempt => attempt.EventId)];

    /// <summary>The retries of a Task, Map or Parallel state in all its entries, in the order in which they began.</summary>
    public IReadOnlyList<StateRetry> RetriesOf(string state) =>
        [.. VisitsTo(state).SelectMany(visit => visit.Retries).OrderBy(retry => retry.Start)];

    /// <summary>The calls of a Task's integration, Lambda function or activity: its attempts but those that failed before they called.</summary>
    public IReadOnlyList<StateAttempt> CallsOf(string state) =>
        [.. AttemptsOf(state).Where(attempt => attempt.ScheduledEventId is not null)];

    /// <summary>The states that a Choice state led to, in order. Which of its rules did is not in a history.</summary>
    public IReadOnlyList<string> ChoicesOf(string state) =>
        [.. VisitsTo(state).Where(visit => visit.StateType == StateType.Choice).Select(visit => visit.NextState).OfType<string>()];

    /// <summary>The runs of a Map state over its items, one for each attempt of each entry, in order.</summary>
    public IReadOnlyList<MapRun> MapRunsOf(string state) => [.. VisitsTo(state).SelectMany(visit => visit.MapRuns)];

    /// <summary>The branches of a Parallel state in all its entries and attempts, in order.</summary>
    public IReadOnlyList<ParallelBranch> BranchesOf(string state) => [.. VisitsTo(state).SelectMany(visit => visit.Branches)];
}
