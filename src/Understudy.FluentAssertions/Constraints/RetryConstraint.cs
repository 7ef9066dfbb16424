using Understudy.StepFunctions;

namespace Understudy.Assertions;

/// <summary>Goes on from the retries of a state.</summary>
/// <typeparam name="TAssertions">The assertions that <c>And</c> goes on with.</typeparam>
public sealed class RetryConstraint<TAssertions> : AndConstraint<TAssertions>
    where TAssertions : StateAssertions<TAssertions>
{
    private readonly string _state;
    private readonly IReadOnlyList<StateRetry> _retries;

    internal RetryConstraint(TAssertions assertions, string state, IReadOnlyList<StateRetry> retries)
        : base(assertions)
    {
        _state = state;
        _retries = retries;
    }

    /// <summary>Asserts the delays before the retries, all of them.</summary>
    /// <param name="delays">From the end of each failed attempt to the start of the next, in order.</param>
    [CustomAssertion]
    public AndConstraint<TAssertions> WithDelays(params TimeSpan[] delays) => WithDelays(delays, "");

    /// <summary>Asserts the delays before the retries, all of them.</summary>
    /// <param name="delays">From the end of each failed attempt to the start of the next, in order.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<TAssertions> WithDelays(IEnumerable<TimeSpan> delays, string because = "", params object[] becauseArgs)
    {
        List<TimeSpan> wanted = [.. delays];
        List<TimeSpan> actual = [.. _retries.Select(retry => retry.Delay)];
        And.Observed.Verify(
            actual.Count == wanted.Count && actual.Zip(wanted).All(pair => And.Observed.AreClose(pair.First, pair.Second)),
            () => $"to have retried {Words.Quoted(_state)} with delays of {Words.List(wanted)}",
            () => $"the delays were {Words.List(actual)}",
            because,
            becauseArgs);
        return this;
    }
}
