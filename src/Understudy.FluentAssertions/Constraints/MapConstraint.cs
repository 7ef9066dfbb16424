using System.Globalization;
using Understudy.StepFunctions;

namespace Understudy.Assertions;

/// <summary>Goes on from the iterations of a Map state.</summary>
/// <typeparam name="TAssertions">The assertions that <c>And</c> goes on with.</typeparam>
public sealed class MapConstraint<TAssertions> : AndConstraint<TAssertions>
    where TAssertions : StateAssertions<TAssertions>
{
    private readonly string _state;
    private readonly IReadOnlyList<MapIteration> _iterations;

    internal MapConstraint(TAssertions assertions, string state, IReadOnlyList<MapIteration> iterations)
        : base(assertions)
    {
        _state = state;
        _iterations = iterations;
    }

    /// <summary>Asserts how the iterations ended. What is not given is not looked at.</summary>
    /// <param name="succeeded">How many ended well.</param>
    /// <param name="failed">How many failed.</param>
    /// <param name="aborted">How many were cut off because another failed, or because the execution ended.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public MapConstraint<TAssertions> WithIterations(
        int? succeeded = null, int? failed = null, int? aborted = null, string because = "", params object[] becauseArgs)
    {
        var actual = PartCounts.Of(_iterations.Select(iteration => iteration.Outcome));
        var expected = new PartCounts(succeeded, failed, aborted);
        And.Observed.Verify(
            actual.Fits(expected),
            () => $"to have iterations of {Words.Quoted(_state)} with {expected}",
            () => $"of {_iterations.Count.ToString(CultureInfo.InvariantCulture)} iteration(s) {actual}",
            because,
            becauseArgs);
        return this;
    }

    /// <summary>Looks at the states of one iteration.</summary>
    /// <param name="index">The position of the item, from 0.</param>
    /// <returns>Assertions about these states; of none when there is no such iteration, which fails.</returns>
    [CustomAssertion]
    public PartAssertions Iteration(int index)
    {
        var iteration = _iterations.FirstOrDefault(one => one.Index == index);
        And.Observed.Verify(
            iteration is not null,
            () => string.Create(CultureInfo.InvariantCulture, $"to have an iteration {index} of {Words.Quoted(_state)}"),
            () => _iterations.Count == 0
                ? "there was none"
                : string.Create(CultureInfo.InvariantCulture, $"the iterations were {_iterations[0].Index} to {_iterations[^1].Index}"),
            "",
            []);
        var name = string.Create(CultureInfo.InvariantCulture, $"iteration {index} of {Words.Quoted(_state)}");
        return new PartAssertions(And.Observed.Part(name, iteration?.StateVisits ?? []));
    }
}
