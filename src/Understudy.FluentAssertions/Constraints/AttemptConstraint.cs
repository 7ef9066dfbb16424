using Understudy.StepFunctions;

namespace Understudy.Assertions;

/// <summary>Goes on from the attempts of a state.</summary>
/// <typeparam name="TAssertions">The assertions that <c>And</c> goes on with.</typeparam>
public sealed class AttemptConstraint<TAssertions> : AndConstraint<TAssertions>
    where TAssertions : StateAssertions<TAssertions>
{
    private readonly string _state;
    private readonly IReadOnlyList<StateAttempt> _attempts;

    internal AttemptConstraint(TAssertions assertions, string state, IReadOnlyList<StateAttempt> attempts)
        : base(assertions)
    {
        _state = state;
        _attempts = attempts;
    }

    /// <summary>Asserts when the attempts began, all of them.</summary>
    /// <param name="offsets">Offsets from the execution's start, in order.</param>
    [CustomAssertion]
    public AndConstraint<TAssertions> At(params TimeSpan[] offsets) => At(offsets, "");

    /// <summary>Asserts when the attempts began, all of them.</summary>
    /// <param name="offsets">Offsets from the execution's start, in order.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<TAssertions> At(IEnumerable<TimeSpan> offsets, string because = "", params object[] becauseArgs)
    {
        List<TimeSpan> wanted = [.. offsets];
        List<TimeSpan> actual = [.. _attempts.Select(attempt => attempt.Start)];
        And.Observed.Verify(
            actual.Count == wanted.Count && actual.Zip(wanted).All(pair => And.Observed.AreClose(pair.First, pair.Second)),
            () => $"to have attempted {Words.Quoted(_state)} at {Words.Offsets(wanted)}",
            () => $"it was attempted at {Words.Offsets(actual)}",
            because,
            becauseArgs);
        return this;
    }
}
