using System.Globalization;
using Understudy.StepFunctions;

namespace Understudy.Assertions;

/// <summary>Assertions about what TestState answered.</summary>
public sealed class TestStateAssertions
{
    private const string Response = "{context:response}";

    internal TestStateAssertions(TestStateResponse response) => Subject = response;

    /// <summary>The response.</summary>
    public TestStateResponse Subject { get; }

    /// <summary>Asserts that the state succeeded (<c>SUCCEEDED</c>).</summary>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<TestStateAssertions> HaveSucceeded(string because = "", params object[] becauseArgs) =>
        HaveStatus(TestStateStatus.Succeeded, null, null, "to have succeeded", because, becauseArgs);

    /// <summary>Asserts that the state failed, and that no retrier or catcher takes the error (<c>FAILED</c>).</summary>
    /// <param name="error">The error name; null for any.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<TestStateAssertions> HaveFailed(string? error = null, string because = "", params object[] becauseArgs) =>
        HaveStatus(TestStateStatus.Failed, error, null, $"to have failed{With(error)}", because, becauseArgs);

    /// <summary>Asserts that a retrier takes the error (<c>RETRIABLE</c>).</summary>
    /// <param name="after">The delay before the retry, whole seconds; null for any. Told with <see cref="InspectionLevel.Debug"/> and above.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<TestStateAssertions> BeRetriable(TimeSpan? after = null, string because = "", params object[] becauseArgs)
    {
        var delay = Subject.InspectionData?.ErrorDetails?.RetryBackoffIntervalSeconds;
        var otherDelay = after is { } expected && delay != expected.TotalSeconds;
        var actual = delay is { } seconds
            ? $"it would be retried after {Words.Of(TimeSpan.FromSeconds(seconds))}"
            : "the response does not tell the delay; test with InspectionLevel.Debug";
        return HaveStatus(
            TestStateStatus.Retriable,
            null,
            otherDelay ? actual : null,
            after is { } wanted ? $"to be retriable after {Words.Of(wanted)}" : "to be retriable",
            because,
            becauseArgs);
    }

    /// <summary>Asserts that a catcher takes the error (<c>CAUGHT_ERROR</c>).</summary>
    /// <param name="error">The error name; null for any.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<TestStateAssertions> HaveCaught(string? error = null, string because = "", params object[] becauseArgs) =>
        HaveStatus(TestStateStatus.CaughtError, error, null, $"to have caught {(error is null ? "an error" : Words.Quoted(error))}", because, becauseArgs);

    /// <summary>Asserts which state follows.</summary>
    /// <param name="state">The state; null when the workflow ends, or does not go on.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<TestStateAssertions> HaveNextState(string? state, string because = "", params object[] becauseArgs) =>
        Verify(
            Subject.NextState == state,
            $"to go on to {Words.Quoted(state)}",
            Subject.NextState is null ? "no state follows" : $"{Words.Quoted(Subject.NextState)} follows",
            because,
            becauseArgs);

    /// <summary>Asserts the output; the order of members and the notation of numbers do not count.</summary>
    /// <param name="output">JSON text, a <see cref="Json.JsonData"/>, or any value that System.Text.Json can serialize, such as an anonymous object.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<TestStateAssertions> HaveOutput(object? output, string because = "", params object[] becauseArgs)
    {
        var expected = ExpectedJson.Of(output);
        return Verify(
            expected.Value is not null && Subject.Output == expected.Value,
            $"to have the output {expected.Text}",
            expected.Fault ?? (Subject.Output is null ? "there is no output" : $"the output is {Words.Of(Subject.Output)}"),
            because,
            becauseArgs);
    }

    private AndConstraint<TestStateAssertions> HaveStatus(
        TestStateStatus status, string? error, string? fault, string expected, string because, object[] becauseArgs)
    {
        var holds = Subject.Status == status && fault is null && (error is null || Subject.Error == error);
        return Verify(holds, expected, Subject.Status == status && fault is not null ? fault : Standing(), because, becauseArgs);
    }

    private AndConstraint<TestStateAssertions> Verify(bool holds, string expected, string actual, string because, object[] becauseArgs)
    {
        if (!holds)
        {
            var message = $"Expected {Response} {Words.Literal(expected)}{{reason}}, but {Words.Literal(actual)}.";
            Verdict.Fail(message + Words.Literal(Shown()), because, becauseArgs);
        }

        return new AndConstraint<TestStateAssertions>(this);
    }

    private string Standing() => Subject.Status switch
    {
        TestStateStatus.Succeeded => "it succeeded",
        TestStateStatus.Failed => $"it failed {Words.Failure(Subject.Error, Subject.Cause)}",
        TestStateStatus.Retriable => $"it is retriable {Words.Failure(Subject.Error, Subject.Cause)}",
        _ => $"it ended caught {Words.Failure(Subject.Error, Subject.Cause)}",
    };

    private string Shown() => string.Create(CultureInfo.InvariantCulture, $"\n    {Words.Of(Subject.ToJson())}");

    private static string With(string? error) => error is null ? "" : $" with {Words.Quoted(error)}";
}
