using Understudy.StepFunctions;

namespace Understudy.Assertions;

/// <summary>Assertions about an execution.</summary>
public sealed class ExecutionAssertions : OutcomeAssertions<ExecutionAssertions>
{
    internal ExecutionAssertions(Execution execution)
        : base(Observed.Of(execution.History), execution.Duration)
    {
        Subject = execution;
    }

    /// <summary>The execution.</summary>
    public Execution Subject { get; }

    /// <summary>Asserts where a live execution stands: in a Wait, in a retry delay, in a Task that has not been answered.</summary>
    /// <param name="states">States it stands in, in any order. Others may be current too, such as the Map or Parallel around them.</param>
    [CustomAssertion]
    public AndConstraint<ExecutionAssertions> BeStandingIn(params string[] states) => BeStandingIn(states, "");

    /// <summary>Asserts where a live execution stands: in a Wait, in a retry delay, in a Task that has not been answered.</summary>
    /// <param name="states">States it stands in, in any order. Others may be current too, such as the Map or Parallel around them.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<ExecutionAssertions> BeStandingIn(IEnumerable<string> states, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(states);
        List<string> expected = [.. states];
        var current = Subject.CurrentStates;
        var missing = expected.Find(state => !current.Contains(state));
        Observed.Verify(
            missing is null && current.Count > 0,
            () => $"to be standing in {Words.List(expected)}",
            () => current.Count == 0 ? Ending() : $"it stands in {Words.List(current.Distinct())}{NearMiss.Hint(missing!, current)}",
            because,
            becauseArgs);
        return And;
    }
}
