namespace Understudy.Assertions;

/// <summary>Goes on from the failure of an execution.</summary>
/// <typeparam name="TAssertions">The assertions that <c>And</c> goes on with.</typeparam>
public sealed class FailureConstraint<TAssertions> : AndConstraint<TAssertions>
    where TAssertions : OutcomeAssertions<TAssertions>
{
    internal FailureConstraint(TAssertions assertions)
        : base(assertions)
    {
    }

    /// <summary>Asserts the cause.</summary>
    /// <param name="pattern">The cause, in which <c>*</c> stands for any text and <c>?</c> for one character.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<TAssertions> WithCause(string pattern, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        var cause = And.Observed.History.Cause;
        And.Observed.Verify(
            cause is not null && Wildcard.Matches(pattern, cause),
            () => $"to have failed with the cause {Words.Quoted(pattern)}",
            () => cause is null ? "it has no cause" : $"the cause is {Words.Quoted(cause)}",
            because,
            becauseArgs);
        return this;
    }
}
