using Understudy.ApiGateway;

namespace Understudy.Assertions;

/// <summary>Assertions about calls that were sent together.</summary>
public sealed class BurstAssertions
{
    internal BurstAssertions(ApiBurst burst) => Subject = burst;

    /// <summary>The burst.</summary>
    public ApiBurst Subject { get; }

    /// <summary>Asserts the status of every response.</summary>
    /// <param name="statusCode">The status, such as 200.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<BurstAssertions> AllHaveStatus(int statusCode, string because = "", params object[] becauseArgs)
    {
        var others = Subject.Count(response => (int)response.StatusCode != statusCode);
        return Verify(
            others == 0,
            $"to have the status {Words.Number(statusCode)} throughout",
            $"{Words.Number(others)} of {Words.Number(Subject.Count)} response(s) have another",
            because,
            becauseArgs);
    }

    /// <summary>Asserts how many calls got through to their integration or its cache, whatever came of it.</summary>
    /// <param name="count">How many.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<BurstAssertions> HaveAdmitted(int count, string because = "", params object[] becauseArgs) => Verify(
        IsKnown && Subject.AdmittedCount == count,
        $"to have {Words.Number(count)} call(s) admitted",
        IsKnown ? $"{Words.Number(Subject.AdmittedCount)} of {Words.Number(Subject.Count)} were" : Unknown,
        because,
        becauseArgs);

    /// <summary>Asserts how many calls a throttle refused (429 <c>Too Many Requests</c>).</summary>
    /// <param name="count">How many.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<BurstAssertions> HaveThrottled(int count, string because = "", params object[] becauseArgs) => Verify(
        IsKnown && Subject.ThrottledCount == count,
        $"to have {Words.Number(count)} call(s) throttled",
        IsKnown ? $"{Words.Number(Subject.ThrottledCount)} of {Words.Number(Subject.Count)} were" : Unknown,
        because,
        becauseArgs);

    /// <summary>Asserts when the next token comes, which admits one more such call.</summary>
    /// <param name="time">How long after the burst; zero if a token is left. See <see cref="ApiBurst.TimeToNextAdmission"/>.</param>
    /// <param name="because">Why, with placeholders for <paramref name="becauseArgs"/>.</param>
    /// <param name="becauseArgs">What the placeholders stand for.</param>
    [CustomAssertion]
    public AndConstraint<BurstAssertions> HaveNextTokenAfter(TimeSpan time, string because = "", params object[] becauseArgs) => Verify(
        IsKnown && Subject.TimeToNextAdmission == time,
        $"to have the next token after {Words.Of(time)}",
        !IsKnown ? Unknown : Subject.TimeToNextAdmission is { } actual ? $"it comes after {Words.Of(actual)}" : "none ever comes",
        because,
        becauseArgs);

    private bool IsKnown => Subject.Exchanges.Count == Subject.Count;

    private string Unknown =>
        $"{Words.Number(Subject.Count - Subject.Exchanges.Count)} response(s) carry no exchange; they did not come from a client that RunningRestApi.CreateClient made";

    [CustomAssertion]
    private AndConstraint<BurstAssertions> Verify(bool holds, string expected, string actual, string because, object[] becauseArgs)
    {
        if (!holds)
        {
            var message = $"Expected {{context:burst}} {Words.Literal(expected)}{{reason}}, but {Words.Literal(actual)}.";
            Verdict.Fail(message + Words.Literal(Words.Indented(Subject.ToTrace())), because, becauseArgs);
        }

        return new(this);
    }
}
