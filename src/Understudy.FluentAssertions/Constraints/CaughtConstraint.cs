using Understudy.StepFunctions;

namespace Understudy.Assertions;

/// <summary>Goes on from an error that was caught.</summary>
/// <typeparam name="TAssertions">The assertions that <c>And</c> goes on with.</typeparam>
public sealed class CaughtConstraint<TAssertions> : AndConstraint<TAssertions>
    where TAssertions : StateAssertions<TAssertions>
{
    private readonly string _state;
    private readonly IReadOnlyList<StateVisit> _caught;

    internal CaughtConstraint(TAssertions assertions, string state, IReadOnlyList<StateVisit> caught)
        : base(assertions)
    {
        _state = state;
        _caught = caught;
    }

    /// <summary>Asserts where the catcher led.</summary>
    /// <param name="nextState">The catcher's Next.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<TAssertions> GoingTo(string nextState, string because = "", params object[] becauseArgs)
    {
        And.Observed.Verify(
            _caught.Any(visit => visit.NextState == nextState),
            () => $"to have gone to {Words.Quoted(nextState)} by a catcher of {Words.Quoted(_state)}",
            () => _caught.Count == 0
                ? "it caught no such error"
                : $"it went to {Words.List(_caught.Select(visit => visit.NextState).OfType<string>().Distinct())}",
            because,
            becauseArgs);
        return this;
    }
}
