using Understudy.StepFunctions;

namespace Understudy.Assertions;

public abstract partial class StateAssertions<TAssertions>
{
    /// <summary>Asserts that a Task called its Lambda function, service or activity.</summary>
    /// <param name="state">The Task state.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    /// <returns>What says how often, and with what.</returns>
    [CustomAssertion]
    public CallConstraint<TAssertions> HaveCalled(string state, string because = "", params object[] becauseArgs)
    {
        var calls = CallsOf(state);
        Observed.Verify(
            calls.Count > 0,
            () => $"to have called {Words.Quoted(state)}",
            () => Observed.VisitsTo(state).Count == 0 ? Observed.NeverVisited(state) : $"{Words.Quoted(state)} made no call",
            because,
            becauseArgs);
        return new CallConstraint<TAssertions>((TAssertions)this, state, calls);
    }

    /// <summary>Asserts that a Task never called its Lambda function, service or activity.</summary>
    /// <param name="state">The Task state.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<TAssertions> NotHaveCalled(string state, string because = "", params object[] becauseArgs)
    {
        var calls = CallsOf(state);
        Observed.Verify(
            calls.Count == 0,
            () => $"not to have called {Words.Quoted(state)}",
            () => $"it was called {Words.Times(calls.Count)}, first with {Words.Of(calls[0].Input)}",
            because,
            becauseArgs);
        return And;
    }

    private List<StateAttempt> CallsOf(string state) => AttemptsOf(state).FindAll(attempt => attempt.ScheduledEventId is not null);
}
