using Understudy.Json;
using Understudy.StepFunctions;

namespace Understudy.Assertions;

/// <summary>Goes on from the calls of a Task.</summary>
/// <typeparam name="TAssertions">The assertions that <c>And</c> goes on with.</typeparam>
public sealed class CallConstraint<TAssertions> : AndConstraint<TAssertions>
    where TAssertions : StateAssertions<TAssertions>
{
    private readonly string _state;
    private readonly IReadOnlyList<StateAttempt> _calls;

    internal CallConstraint(TAssertions assertions, string state, IReadOnlyList<StateAttempt> calls)
        : base(assertions)
    {
        _state = state;
        _calls = calls;
    }

    /// <summary>Asserts how often the Task called, retries included.</summary>
    /// <param name="times">How often.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public CallConstraint<TAssertions> Times(int times, string because = "", params object[] becauseArgs)
    {
        And.Observed.Verify(
            _calls.Count == times,
            () => $"to have called {Words.Quoted(_state)} {Words.Times(times)}",
            () => $"it was called {Words.Times(_calls.Count)}",
            because,
            becauseArgs);
        return this;
    }

    /// <summary>Asserts that a call was given a payload.</summary>
    /// <param name="payload">JSON text, a <see cref="JsonData"/>, or any value that System.Text.Json can serialize.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public CallConstraint<TAssertions> With(object? payload, string because = "", params object[] becauseArgs)
    {
        var expected = ExpectedJson.Of(payload);
        And.Observed.Verify(
            expected.Value is { } value && _calls.Any(call => call.Input == value),
            () => $"to have called {Words.Quoted(_state)} with {expected.Text}",
            () => expected.Fault ?? Nearest(expected.Value!),
            because,
            becauseArgs);
        return this;
    }

    private string Nearest(JsonData expected) => _calls switch
    {
        [] => "it made no call",
        [{ Input: null }, ..] => "the history has no execution data",
        [{ Input: { } input }] => $"it was called with {Words.Of(input)}: {JsonDifference.Between(expected, input)}",
        _ => $"it was called with {string.Join(" and ", _calls.Select(call => Words.Of(call.Input)).Distinct().Take(3))}",
    };
}
