using Understudy.StepFunctions;

namespace Understudy.Assertions;

/// <summary>Assertions about how an execution ended, and about what its states did.</summary>
/// <typeparam name="TAssertions">The assertions that <c>And</c> goes on with.</typeparam>
public abstract partial class OutcomeAssertions<TAssertions> : StateAssertions<TAssertions>
    where TAssertions : OutcomeAssertions<TAssertions>
{
    private readonly TimeSpan _duration;

    private protected OutcomeAssertions(Observed observed, TimeSpan duration)
        : base(observed)
    {
        _duration = duration;
    }

    /// <summary>Asserts the status <c>SUCCEEDED</c>.</summary>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<TAssertions> HaveSucceeded(string because = "", params object[] becauseArgs) =>
        HaveStatus(ExecutionStatus.Succeeded, "to have succeeded", because, becauseArgs);

    /// <summary>Asserts the status <c>FAILED</c>.</summary>
    /// <param name="error">The error name; any, or none, when null.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    /// <returns>What looks at the cause.</returns>
    [CustomAssertion]
    public FailureConstraint<TAssertions> HaveFailed(string? error = null, string because = "", params object[] becauseArgs)
    {
        Observed.Verify(
            History.Status == ExecutionStatus.Failed && (error is null || History.Error == error),
            () => error is null ? "to have failed" : $"to have failed with {Words.Quoted(error)}",
            Ending,
            because,
            becauseArgs);
        return new FailureConstraint<TAssertions>((TAssertions)this);
    }

    /// <summary>Asserts the status <c>TIMED_OUT</c>, which the state machine's own TimeoutSeconds leads to.</summary>
    /// <remarks>For the timeout of a state see <see cref="StateAssertions{TAssertions}.HaveTimedOutIn"/>.</remarks>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<TAssertions> HaveTimedOut(string because = "", params object[] becauseArgs) =>
        HaveStatus(ExecutionStatus.TimedOut, "to have timed out", because, becauseArgs);

    /// <summary>Asserts the status <c>ABORTED</c>: it was stopped.</summary>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<TAssertions> HaveBeenAborted(string because = "", params object[] becauseArgs) =>
        HaveStatus(ExecutionStatus.Aborted, "to have been aborted", because, becauseArgs);

    /// <summary>Asserts the status <c>RUNNING</c>.</summary>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<TAssertions> BeRunning(string because = "", params object[] becauseArgs) =>
        HaveStatus(ExecutionStatus.Running, "to be running", because, becauseArgs);

    /// <summary>Asserts how long the execution took, or has taken so far.</summary>
    /// <param name="duration">From its start to its end.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<TAssertions> HaveTaken(TimeSpan duration, string because = "", params object[] becauseArgs)
    {
        Observed.Verify(
            Observed.AreClose(_duration, duration),
            () => $"to have taken {Words.Of(duration)}",
            () => $"it took {Words.Of(_duration)}",
            because,
            becauseArgs);
        return And;
    }

    private ExecutionHistory History => Observed.History;

    [CustomAssertion]
    private AndConstraint<TAssertions> HaveStatus(ExecutionStatus status, string expected, string because, object[] becauseArgs)
    {
        Observed.Verify(History.Status == status, () => expected, Ending, because, becauseArgs);
        return And;
    }

    private protected string Ending() => History.Status is ExecutionStatus.Running or ExecutionStatus.Succeeded
        ? $"it {Words.Status(History.Status)}"
        : $"it {Words.Status(History.Status)} {Words.Failure(History.Error, History.Cause)}";
}
