using Understudy.Json;

namespace Understudy.StepFunctions.History.Walk;

internal sealed partial class HistoryWalk
{
    private Place Schedule(HistoryEvent e, Place from)
    {
        if (from.Visit is { } visit)
        {
            Reopen(visit);
            visit.Begin(new StateAttempt(visit.Attempts.Count + 1, e.Id, _now)
            {
                Input = e.Input ?? e.Parameters,
                ScheduledEventId = e.Id,
                IsRedriven = visit.IsReopened,
            });
        }

        return from;
    }

    private Place Answer(HistoryEvent e, Place from)
    {
        from.Visit?.RunningAttempt?.Finish(StateOutcome.Succeeded, _now, result: e.Output);
        return from;
    }

    private Place FailTask(HistoryEvent e, Place from, StateOutcome outcome)
    {
        if (from.Visit is { } visit)
        {
            FailAttempt(visit, e, outcome);
        }

        return from;
    }

    private Place FailEvaluation(HistoryEvent e, Place from)
    {
        var visit = _entries.TryGetValue((e.PreviousEventId, e.StateName ?? ""), out var entered) && entered.IsRunning ? entered
            : from.Nearest(v => v.IsRunning && v.StateName == e.StateName) ?? LastRunning(e.StateName);
        if (visit is null)
        {
            return from;
        }

        // What a catcher computes after the last attempt is no attempt of its own.
        if (visit.IsRetryable && e.Location?.StartsWith("Catch", StringComparison.Ordinal) != true)
        {
            FailAttempt(visit, e, StateOutcome.Failed);
        }
        else
        {
            visit.MarkFailed(e.Error, e.Cause);
        }

        return new Place(visit, visit.Scope);
    }

    /// <summary>Fails the attempt that runs or, when its result could not be used, has run; else one that never came to its call.</summary>
    private void FailAttempt(StateVisit visit, HistoryEvent e, StateOutcome outcome)
    {
        var attempt = visit.LastAttempt;
        if (attempt is null or { HasFailed: true })
        {
            attempt = new StateAttempt(visit.Attempts.Count + 1, e.Id, _now);
            visit.Begin(attempt);
        }

        attempt.Finish(outcome, _now, e.Error, e.Cause);
        visit.MarkFailed(e.Error, e.Cause);
    }

    /// <summary>Brings what the events leave open to its end before the state is exited.</summary>
    private void Settle(StateVisit visit, HistoryEvent exited)
    {
        if (visit.RunningAttempt is { } attempt)
        {
            var hasFailedIteration = visit.CurrentMapRun?.Begun.Any(iteration => iteration.Outcome == StateOutcome.Failed) == true;
            EndAttempt(visit, attempt, hasFailedIteration ? StateOutcome.Failed : StateOutcome.Succeeded, _now, by: null);
        }

        // AWS logs no failure for a payload that could not be made: a Task that was exited without a call was caught.
        if (visit.IsRetryable && visit.Attempts.Count == 0)
        {
            visit.MarkFailed(null, null);
        }

        if (visit is { HasFailed: true, Error: null } && exited.Output is { } output && output.TryGet("Error", out var error))
        {
            visit.Explain((error as StringData)?.Value, output.TryGet("Cause", out var cause) ? (cause as StringData)?.Value : null);
        }
    }
}
