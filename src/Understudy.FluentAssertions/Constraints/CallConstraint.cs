using System.Linq.Expressions;
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
            () => expected.Fault ?? Payloads(input => JsonDifference.Between(expected.Value!, input)),
            because,
            becauseArgs);
        return this;
    }

    /// <summary>Asserts that a call was given a payload with some members: objects in it may have further ones, at any depth.</summary>
    /// <param name="subset">JSON text, a <see cref="JsonData"/>, or any value that System.Text.Json can serialize, such as <c>new { amount = 5 }</c>.
    /// An array stands for all elements, in order, each of which may again have further members.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public CallConstraint<TAssertions> WithPayloadContaining(object? subset, string because = "", params object[] becauseArgs)
    {
        var expected = ExpectedJson.Of(subset);
        And.Observed.Verify(
            expected.Value is { } part && _calls.Any(call => call.Input is { } input && JsonSubset.Missing(part, input) is null),
            () => $"to have called {Words.Quoted(_state)} with a payload containing {expected.Text}",
            () => expected.Fault ?? Payloads(input => JsonSubset.Missing(expected.Value!, input)),
            because,
            becauseArgs);
        return this;
    }

    /// <summary>Asserts something about the payload of a call as a .NET value.</summary>
    /// <typeparam name="T">What to make of the payload by System.Text.Json, with its defaults for the web: names in camelCase.</typeparam>
    /// <param name="predicate">What must hold for one call at least.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public CallConstraint<TAssertions> WithMatching<T>(Expression<Func<T, bool>> predicate, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        var condition = new Judgement<T>(predicate);
        List<(bool Holds, string? Fault)> judged = [.. _calls.Where(call => call.Input is not null).Select(call => condition.Of(call.Input!))];
        And.Observed.Verify(
            judged.Exists(each => each.Holds),
            () => $"to have called {Words.Quoted(_state)} with a payload matching {condition}",
            () => judged.Find(each => each.Fault is not null).Fault is { } fault ? $"the payload {fault}" : Payloads(_ => null),
            because,
            becauseArgs);
        return this;
    }

    /// <summary>What the calls were given; of an only call also what is wrong with it.</summary>
    private string Payloads(Func<JsonData, string?> difference) => _calls switch
    {
        [] => "it made no call",
        [{ Input: null }, ..] => "the history has no execution data",
        [{ Input: { } input }] => $"it was called with {Words.Of(input)}{(difference(input) is { } found ? ": " + found : "")}",
        _ => $"it was called with {string.Join(" and ", _calls.Select(call => Words.Of(call.Input)).Distinct().Take(3))}",
    };
}
