namespace Understudy.StepFunctions.History.Walk;

internal sealed partial class HistoryWalk
{
    private Place StartMap(HistoryEvent e, Place from)
    {
        var visit = from.Nearest(v => v.StateType == StateType.Map && v.IsRunning && MayStart(v)) ?? from.Nearest(IsMap);
        if (visit is null)
        {
            return from;
        }

        // AWS logs no MapStateFailed before a retry: the failed iteration ended the run before.
        if (visit.RunningAttempt is { } failed)
        {
            var iteration = FailedIteration(visit);
            EndAttempt(visit, failed, StateOutcome.Failed, iteration?.End ?? _now, from.Visit);
        }

        Reopen(visit);
        var attempt = new StateAttempt(visit.Attempts.Count + 1, e.Id, _now) { IsRedriven = visit.IsReopened };
        visit.Begin(attempt);
        visit.Begin(new MapRun(visit.StateName, attempt, e.Length));
        return new Place(visit, visit.Scope);
    }

    private static Place StartMapRun(HistoryEvent e, Place from)
    {
        if (from.Nearest(IsMap) is not { } visit)
        {
            return from;
        }

        if (visit.CurrentMapRun is { } run)
        {
            run.MapRunArn = e.MapRunArn;
        }

        return new Place(visit, visit.Scope);
    }

    /// <summary>A redriven map run is another attempt of its state, under the same ARN.</summary>
    private Place RedriveMapRun(HistoryEvent e, Place from)
    {
        if (Visits.LastOrDefault(own => own.MapRuns.Any(run => run.MapRunArn == e.MapRunArn)) is not { } visit)
        {
            return from;
        }

        Reopen(visit);
        var attempt = new StateAttempt(visit.Attempts.Count + 1, e.Id, _now) { IsRedriven = visit.IsReopened };
        visit.Begin(attempt);
        visit.Begin(new MapRun(visit.StateName, attempt, visit.CurrentMapRun?.Length) { MapRunArn = e.MapRunArn });
        return new Place(visit, visit.Scope);
    }

    private Place FailMapRun(HistoryEvent e, Place from)
    {
        if (from.Nearest(IsMap) is { } visit)
        {
            visit.MarkFailed(e.Error, e.Cause);

            // A retry logs nothing between this event and the MapStateStarted of the next attempt.
            if (visit.RunningAttempt is { } attempt)
            {
                EndAttempt(visit, attempt, StateOutcome.Failed, _now, by: null);
            }
        }

        return from;
    }

    private Place StartIteration(HistoryEvent e, Place from)
    {
        // With MaxConcurrency 1 the chain runs on from the iteration before, so the Map is found by its name.
        if (from.Nearest(v => IsMap(v) && v.StateName == e.StateName) is not { } visit)
        {
            return from;
        }

        Reopen(visit);
        if (visit.CurrentMapRun is null)
        {
            StartMap(e, new Place(visit, visit.Scope));
        }

        var index = e.Index ?? visit.CurrentMapRun!.Begun.Count();
        var scope = visit.Scope.Iteration(visit, index);
        visit.CurrentMapRun!.Begin(new MapIteration(index, _now, scope));
        return new Place(visit, scope);
    }

    private Place EndIteration(HistoryEvent e, Place from, StateOutcome outcome)
    {
        var visit = from.Nearest(v => IsMap(v) && v.StateName == e.StateName);
        if (visit?.CurrentMapRun?.Find(e.Index ?? 0) is { } iteration)
        {
            EndIteration(iteration, outcome, outcome == StateOutcome.Failed ? from.Visit : null);
        }

        // What follows points past this event, but should it not, it is the state that failed that it follows.
        return from;
    }

    private void EndIteration(MapIteration iteration, StateOutcome outcome, StateVisit? failed)
    {
        iteration.Finish(outcome, _now);
        EndInside(iteration.Scope, failed);
    }

    private Place EndMap(Place from, StateOutcome outcome) => EndAround(StateType.Map, from, outcome);

    private static bool IsMap(StateVisit visit) => visit.StateType == StateType.Map;

    private static bool MayStart(StateVisit map) => map.RunningAttempt is null || FailedIteration(map) is not null;

    private static MapIteration? FailedIteration(StateVisit map) =>
        map.CurrentMapRun?.Begun.FirstOrDefault(iteration => iteration.Outcome == StateOutcome.Failed);
}
