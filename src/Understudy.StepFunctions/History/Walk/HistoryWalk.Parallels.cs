namespace Understudy.StepFunctions.History.Walk;

internal sealed partial class HistoryWalk
{
    private Place StartParallel(HistoryEvent e, Place from)
    {
        var visit = from.Nearest(v => v.StateType == StateType.Parallel && v.IsRunning && v.RunningAttempt is null)
            ?? from.Nearest(v => v.StateType == StateType.Parallel);
        if (visit is null)
        {
            return from;
        }

        if (visit.RunningAttempt is { } failed)
        {
            EndAttempt(visit, failed, StateOutcome.Failed, _now, from.Visit);
        }

        Reopen(visit);
        visit.Begin(new StateAttempt(visit.Attempts.Count + 1, e.Id, _now) { IsRedriven = visit.IsReopened });
        return new Place(visit, visit.Scope, StartsBranches: true);
    }

    private ParallelBranch BeginBranch(StateVisit parallel)
    {
        var attempt = parallel.LastAttempt!.Number;
        var index = parallel.Branches.Count(branch => branch.Attempt == attempt);
        var branch = new ParallelBranch(index, attempt, _now, parallel.Scope.BranchOf(parallel, index));
        parallel.Begin(branch);
        return branch;
    }

    private Place EndParallel(Place from, StateOutcome outcome) => EndAround(StateType.Parallel, from, outcome);
}
