using Understudy.StepFunctions;

namespace Understudy.Assertions;

public abstract partial class StateAssertions<TAssertions>
{
    /// <summary>Asserts that a Task, Map or Parallel state was attempted: its first runs and its retries together.</summary>
    /// <param name="state">The state.</param>
    /// <param name="times">How often; at least once when null.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    /// <returns>What says when.</returns>
    [CustomAssertion]
    public AttemptConstraint<TAssertions> HaveAttempted(string state, int? times = null, string because = "", params object[] becauseArgs)
    {
        var attempts = AttemptsOf(state);
        Observed.Verify(
            times is { } count ? attempts.Count == count : attempts.Count > 0,
            () => $"to have attempted {Words.Quoted(state)}{(times is { } count ? " " + Words.Times(count) : "")}",
            () => WasAttempted(state, attempts),
            because,
            becauseArgs);
        return new AttemptConstraint<TAssertions>((TAssertions)this, state, attempts);
    }

    /// <summary>Asserts that a Task, Map or Parallel state was retried.</summary>
    /// <param name="state">The state.</param>
    /// <param name="times">How often, the first attempt not counted.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    /// <returns>What says after which delays.</returns>
    [CustomAssertion]
    public RetryConstraint<TAssertions> HaveRetried(string state, int times, string because = "", params object[] becauseArgs)
    {
        var retries = RetriesOf(state);
        Observed.Verify(
            retries.Count == times,
            () => $"to have retried {Words.Quoted(state)} {Words.Times(times)}",
            () => Observed.VisitsTo(state).Count == 0 ? Observed.NeverVisited(state) : $"it was retried {Words.Times(retries.Count)}",
            because,
            becauseArgs);
        return new RetryConstraint<TAssertions>((TAssertions)this, state, retries);
    }

    /// <summary>Asserts that a state was not retried.</summary>
    /// <param name="state">The state.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<TAssertions> NotHaveRetried(string state, string because = "", params object[] becauseArgs)
    {
        var retries = RetriesOf(state);
        Observed.Verify(
            retries.Count == 0,
            () => $"not to have retried {Words.Quoted(state)}",
            () => $"it was retried {Words.Times(retries.Count)}",
            because,
            becauseArgs);
        return And;
    }

    /// <summary>Asserts that an attempt of a state ran out of its TimeoutSeconds or HeartbeatSeconds, whether or not it was retried or caught.</summary>
    /// <param name="state">The state.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<TAssertions> HaveTimedOutIn(string state, string because = "", params object[] becauseArgs)
    {
        var visits = Observed.VisitsTo(state);
        Observed.Verify(
            AttemptsOf(state).Exists(attempt => attempt.Outcome == StateOutcome.TimedOut),
            () => $"to have timed out in {Words.Quoted(state)}",
            () => visits.Count == 0 ? Observed.NeverVisited(state) : $"{Words.Quoted(state)} {Fate(visits[^1])}",
            because,
            becauseArgs);
        return And;
    }

    /// <summary>Asserts that a state lasted for some time at one of its visits, as a Wait state does.</summary>
    /// <param name="state">The state.</param>
    /// <param name="duration">From its entry to its end.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<TAssertions> HaveWaited(string state, TimeSpan duration, string because = "", params object[] becauseArgs)
    {
        var visits = Observed.VisitsTo(state);
        List<TimeSpan> waited = [.. visits.Where(visit => visit.Duration is not null).Select(visit => visit.Duration!.Value)];
        Observed.Verify(
            waited.Exists(time => Observed.AreClose(time, duration)),
            () => $"to have waited {Words.Of(duration)} in {Words.Quoted(state)}",
            () => visits.Count == 0 ? Observed.NeverVisited(state)
                : waited.Count == 0 ? $"it still waits in {Words.Quoted(state)}"
                : $"it waited {Words.List(waited)}",
            because,
            becauseArgs);
        return And;
    }

    private List<StateAttempt> AttemptsOf(string state) =>
        [.. Observed.VisitsTo(state).SelectMany(visit => visit.Attempts).OrderBy(attempt => attempt.Start)];

    private List<StateRetry> RetriesOf(string state) =>
        [.. Observed.VisitsTo(state).SelectMany(visit => visit.Retries).OrderBy(retry => retry.Start)];

    private string WasAttempted(string state, List<StateAttempt> attempts)
    {
        if (Observed.VisitsTo(state) is not [var visit, ..])
        {
            return Observed.NeverVisited(state);
        }

        return attempts.Count > 0 || visit.StateType is StateType.Task or StateType.Map or StateType.Parallel
            ? $"it was attempted {Words.Times(attempts.Count)}"
            : $"{Words.Quoted(state)} is a {visit.StateType} state, which has no attempts";
    }
}
