using Understudy.Json;
using Understudy.StepFunctions.History.Walk;

namespace Understudy.StepFunctions;

/// <summary>One entry into a state, up to its exit; a state in a loop or a Map has several.</summary>
public sealed class StateVisit
{
    private readonly List<StateAttempt> _attempts = [];
    private readonly List<MapRun> _mapRuns = [];
    private readonly List<ParallelBranch> _branches = [];

    internal StateVisit(HistoryEvent entered, StateType type, TimeSpan start, VisitScope scope)
    {
        StateName = entered.StateName ?? "";
        StateType = type;
        EnteredEventId = entered.Id;
        EnteredTime = entered.Timestamp;
        Input = entered.Input;
        Start = start;
        Scope = scope;
    }

    /// <summary>The state's name.</summary>
    public string StateName { get; }

    /// <summary>The state's type.</summary>
    public StateType StateType { get; }

    /// <summary>The id of its <c>…StateEntered</c> event.</summary>
    public int EnteredEventId { get; }

    /// <summary>When it was entered.</summary>
    public DateTimeOffset EnteredTime { get; }

    /// <summary>When it was exited; null when it was not: while it runs, and when it failed or was aborted.</summary>
    public DateTimeOffset? ExitedTime { get; private set; }

    /// <summary>When it was entered, as offset from the execution's start.</summary>
    public TimeSpan Start { get; }

    /// <summary>When it ended, well or not, as offset from the execution's start; null while it runs.</summary>
    public TimeSpan? End { get; private set; }

    /// <summary>How long it took, retry delays included; null while it runs.</summary>
    public TimeSpan? Duration => End - Start;

    /// <summary>How it ended.</summary>
    public StateOutcome Outcome { get; private set; }

    /// <summary>The error it failed with or that was caught; null when there was none, or when the history does not tell.</summary>
    public string? Error { get; private set; }

    /// <summary>The cause of <see cref="Error"/>; null when there was none.</summary>
    public string? Cause { get; private set; }

    /// <summary>The state's raw input; null when the history has no execution data.</summary>
    public JsonData? Input { get; }

    /// <summary>The state's output; null when it was not exited, or when the history has no execution data.</summary>
    public JsonData? Output { get; private set; }

    /// <summary>The attempts of a Task, Map or Parallel state, in order. Empty for other types.</summary>
    public IReadOnlyList<StateAttempt> Attempts => _attempts;

    /// <summary>The attempts after the first, with their delays. One that a redrive of the execution began is none of them.</summary>
    public IReadOnlyList<StateRetry> Retries => [.. RetriesBegun()];

    /// <summary>The state entered next, by Next, a Choice or a catcher; null when there is none.</summary>
    public string? NextState { get; private set; }

    /// <summary>The Map or Parallel state it runs in; null at the top level.</summary>
    public StateVisit? Parent => Scope.Owner;

    /// <summary>The indices of the Map iterations it runs in, from 0, the outermost Map's first; empty outside of Maps.</summary>
    public IReadOnlyList<int> IterationPath => Scope.IterationPath;

    /// <summary>The <see cref="ParallelBranch.Index"/> of the innermost branch it runs in; null outside of Parallels.</summary>
    public int? Branch => Scope.Branch;

    /// <summary>The runs of a Map state over its items, one for each attempt. Empty for other types.</summary>
    public IReadOnlyList<MapRun> MapRuns => _mapRuns;

    /// <summary>The branches of a Parallel state, of all its attempts. Empty for other types.</summary>
    public IReadOnlyList<ParallelBranch> Branches => _branches;

    internal VisitScope Scope { get; }

    internal bool IsRunning => Outcome == StateOutcome.Running;

    internal bool HasExited => ExitedTime is not null;

    /// <summary>Whether something failed that neither a retry nor a catcher has taken yet.</summary>
    internal bool HasFailed { get; private set; }

    /// <summary>Whether an event told how the current attempt of this Map or Parallel ended; the next such event is another state's.</summary>
    internal bool IsSettled { get; private set; }

    /// <summary>Whether a redrive has taken the state up again and no attempt has begun since.</summary>
    internal bool IsReopened { get; private set; }

    /// <summary>The state inside this Map or Parallel whose failure failed it.</summary>
    internal StateVisit? FailedBy { get; private set; }

    internal StateAttempt? LastAttempt => _attempts.Count > 0 ? _attempts[^1] : null;

    internal StateAttempt? RunningAttempt => LastAttempt is { Outcome: StateOutcome.Running } attempt ? attempt : null;

    internal MapRun? CurrentMapRun => _mapRuns.Count > 0 ? _mapRuns[^1] : null;

    internal bool IsRetryable => StateType is StateType.Task or StateType.Map or StateType.Parallel;

    internal void Begin(StateAttempt attempt)
    {
        LastAttempt?.CloseAgain();
        _attempts.Add(attempt);
        (HasFailed, Error, Cause, FailedBy) = (false, null, null, null);
        (IsSettled, IsReopened) = (false, false);
    }

    internal void Begin(MapRun run) => _mapRuns.Add(run);

    internal void Begin(ParallelBranch branch) => _branches.Add(branch);

    internal void MarkFailed(string? error, string? cause, StateVisit? by = null) =>
        (HasFailed, Error, Cause, FailedBy) = (true, error, cause, by);

    /// <summary>Fills the error in where events told only that there was a failure, down to the state that failed.</summary>
    internal void Explain(string? error, string? cause)
    {
        for (var visit = this; visit is { Error: null, HasFailed: true }; visit = visit.FailedBy)
        {
            (visit.Error, visit.Cause) = (error, cause);
            if (visit.LastAttempt is { HasFailed: true, Error: null } attempt)
            {
                attempt.Explain(error, cause);
            }
        }
    }

    internal void Exit(HistoryEvent exited, TimeSpan end)
    {
        (ExitedTime, End, Output) = (exited.Timestamp, end, exited.Output);
        Outcome = HasFailed ? StateOutcome.Caught : StateOutcome.Succeeded;
    }

    internal void Finish(StateOutcome outcome, TimeSpan end) => (Outcome, End) = (outcome, end);

    internal void Reopen()
    {
        (Outcome, End, IsReopened) = (StateOutcome.Running, null, true);
        if (StateType is StateType.Map or StateType.Parallel && LastAttempt is { Outcome: not StateOutcome.Succeeded } attempt)
        {
            ReopenInside(attempt);
        }
    }

    /// <summary>What did not succeed of a Map or Parallel goes on; what did stands.</summary>
    private void ReopenInside(StateAttempt attempt)
    {
        attempt.Reopen();
        (HasFailed, Error, Cause, FailedBy, IsSettled) = (false, null, null, null, false);
        foreach (var branch in _branches.Where(one => one.Attempt == attempt.Number && one.Outcome != StateOutcome.Succeeded))
        {
            branch.Reopen();
        }

        foreach (var iteration in CurrentMapRun?.Begun.Where(one => one.Outcome != StateOutcome.Succeeded) ?? [])
        {
            iteration.Reopen();
        }
    }

    internal void Settle() => IsSettled = true;

    internal void LeadTo(string next) => NextState = next;

    private IEnumerable<StateRetry> RetriesBegun()
    {
        for (var i = 1; i < _attempts.Count; i++)
        {
            var (failed, retry) = (_attempts[i - 1], _attempts[i]);
            if (!retry.IsRedriven)
            {
                yield return new StateRetry(StateName, i, retry.Start - (failed.End ?? retry.Start), retry.Start, failed.Error);
            }
        }
    }
}
