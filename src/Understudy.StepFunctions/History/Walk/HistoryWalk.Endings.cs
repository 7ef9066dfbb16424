namespace Understudy.StepFunctions.History.Walk;

internal sealed partial class HistoryWalk
{
    private Place FailExecution(HistoryEvent e, Place from)
    {
        var failed = from.Visit ?? Visits.LastOrDefault(visit => visit.IsRunning);
        StateVisit? inner = null;
        for (var visit = failed; visit is not null; (inner, visit) = (visit, visit.Parent))
        {
            if (visit.IsRunning)
            {
                FailVisit(visit, inner);
                visit.Explain(e.Error, e.Cause);
                _endedByExecution.Add(visit);
            }
        }

        EndExecution(from);
        return new Place(failed, from.Scope);
    }

    private Place EndExecution(Place from)
    {
        foreach (var visit in _open)
        {
            AbortVisit(visit);
            _endedByExecution.Add(visit);
        }

        _open.Clear();
        return from;
    }

    private Place Redrive(Place from)
    {
        _isRedriven = true;
        foreach (var visit in _endedByExecution)
        {
            Reopen(visit);
        }

        _endedByExecution.Clear();
        return from;
    }

    /// <summary>Takes up a state, and those around it, that had ended before the execution was redriven.</summary>
    private void Reopen(StateVisit visit)
    {
        for (var v = visit; _isRedriven && v is not null; v = v.Parent)
        {
            if (!v.HasExited && !v.IsRunning)
            {
                v.Reopen();
                _open.Add(v);
            }
        }
    }

    /// <summary>Ends the current attempt of the nearest Map or Parallel, which an event tells of without naming the state.</summary>
    private Place EndAround(StateType type, Place from, StateOutcome outcome)
    {
        if (from.Nearest(v => v.StateType == type && v is { IsRunning: true, IsSettled: false }) is not { } visit)
        {
            return from;
        }

        if (visit.RunningAttempt is { } attempt)
        {
            EndAttempt(visit, attempt, outcome, _now, from.Visit);
        }

        visit.Settle();
        return new Place(visit, visit.Scope);
    }

    /// <summary>Ends an attempt of a Map or Parallel and all that still runs in it; <paramref name="by"/> is the state inside that failed it.</summary>
    private void EndAttempt(StateVisit visit, StateAttempt attempt, StateOutcome outcome, TimeSpan end, StateVisit? by)
    {
        var inner = outcome == StateOutcome.Failed && by != visit ? by : null;
        foreach (var iteration in visit.CurrentMapRun?.Begun ?? [])
        {
            if (iteration.Outcome == StateOutcome.Running)
            {
                var hasFailed = inner is not null && IsInside(inner, iteration.Scope);
                var ended = outcome == StateOutcome.Succeeded ? outcome : hasFailed ? StateOutcome.Failed : StateOutcome.Aborted;
                EndIteration(iteration, ended, inner);
            }
        }

        foreach (var branch in visit.Branches)
        {
            if (branch.Attempt == attempt.Number && branch.Outcome == StateOutcome.Running)
            {
                EndBranch(branch, inner);
            }
        }

        var (error, cause) = inner is null ? (visit.Error, visit.Cause) : (inner.Error, inner.Cause);
        attempt.Finish(outcome, end, error, cause);
        if (outcome == StateOutcome.Failed)
        {
            visit.MarkFailed(error, cause, inner);
        }
    }

    private void EndBranch(ParallelBranch branch, StateVisit? failed)
    {
        var outcome = EndInside(branch.Scope, failed);
        branch.Finish(outcome, outcome == StateOutcome.Succeeded ? LastEnd(branch) : _now);
    }

    /// <summary>Ends what still runs in a scope: the failed state and those around it as failed, the others as aborted.</summary>
    private StateOutcome EndInside(VisitScope scope, StateVisit? failed)
    {
        var outcome = StateOutcome.Succeeded;
        StateVisit? inner = null;
        for (var visit = failed; visit is not null; (inner, visit) = (visit, visit.Parent))
        {
            if (visit.IsRunning && IsInside(visit, scope))
            {
                FailVisit(visit, inner);
                outcome = StateOutcome.Failed;
            }
        }

        foreach (var visit in scope.Visits)
        {
            if (visit.IsRunning)
            {
                AbortVisit(visit);
                _open.Remove(visit);
                outcome = outcome == StateOutcome.Succeeded ? StateOutcome.Aborted : outcome;
            }
        }

        return outcome;
    }

    private void FailVisit(StateVisit visit, StateVisit? by)
    {
        if (visit.RunningAttempt is { } attempt)
        {
            EndAttempt(visit, attempt, StateOutcome.Failed, _now, by);
        }

        if (!visit.HasFailed)
        {
            visit.MarkFailed(null, null);
        }

        visit.Finish(visit.LastAttempt?.Outcome == StateOutcome.TimedOut ? StateOutcome.TimedOut : StateOutcome.Failed, _now);
        _open.Remove(visit);
    }

    private void AbortVisit(StateVisit visit)
    {
        if (visit.RunningAttempt is { } attempt)
        {
            foreach (var iteration in visit.CurrentMapRun?.Begun.Where(one => one.Outcome == StateOutcome.Running) ?? [])
            {
                iteration.Finish(StateOutcome.Aborted, _now);
            }

            foreach (var branch in visit.Branches.Where(one => one.Outcome == StateOutcome.Running))
            {
                branch.Finish(StateOutcome.Aborted, _now);
            }

            attempt.Finish(StateOutcome.Aborted, _now);
        }

        visit.Finish(StateOutcome.Aborted, _now);
    }

    private TimeSpan LastEnd(ParallelBranch branch) => branch.StateVisits.Max(visit => visit.End) ?? _now;

    private static bool IsInside(StateVisit visit, VisitScope scope)
    {
        var around = visit.Scope;
        while (around is not null && around != scope)
        {
            around = around.Outer;
        }

        return around == scope;
    }
}
