using FluentAssertions.Execution;
using FluentAssertions.Extensions;
using Understudy.Json;
using Understudy.StepFunctions;

namespace Understudy.Assertions.Tests;

public class TestStateAssertionsTests
{
    private static readonly TestStateResponse Succeeded = new() { Status = TestStateStatus.Succeeded, Output = JsonData.Parse("""{"a":1}"""), NextState = "Ship" };
    private static readonly TestStateResponse Failed = new() { Status = TestStateStatus.Failed, Error = "Declined", Cause = "no money" };
    private static readonly TestStateResponse Caught = new() { Status = TestStateStatus.CaughtError, Error = "Declined", NextState = "Refund" };

    private static readonly TestStateResponse Retriable = new()
    {
        Status = TestStateStatus.Retriable,
        Error = "Timeout",
        InspectionData = new InspectionData { ErrorDetails = new InspectionErrorDetails { RetryIndex = 0, RetryBackoffIntervalSeconds = 4 } },
    };

    [Fact]
    public void A_success_passes_with_its_output_and_the_state_that_follows() =>
        Succeeded.Should().HaveSucceeded().And.HaveOutput(new { a = 1 }).And.HaveOutput("""{"a":1.0}""").And.HaveNextState("Ship");

    [Fact]
    public void A_failure_passes_with_its_error() => Failed.Should().HaveFailed().And.HaveFailed("Declined").And.HaveNextState(null);

    [Fact]
    public void A_caught_error_passes_with_the_state_that_handles_it() => Caught.Should().HaveCaught().And.HaveCaught("Declined").And.HaveNextState("Refund");

    [Fact]
    public void A_retry_passes_with_its_delay() => Retriable.Should().BeRetriable().And.BeRetriable(after: 4.Seconds());

    [Fact]
    public void A_failure_fails_as_success_and_shows_the_response() =>
        FailureOf(Failed, response => response.Should().HaveSucceeded("cards are {0}", "good")).Should().Be(
            "Expected response to have succeeded because cards are good, but it failed with \"Declined\" (cause: no money).\n"
            + """    {"error":"Declined","cause":"no money","status":"FAILED"}""");

    [Fact]
    public void Another_error_fails() => FailureOf(Failed, response => response.Should().HaveFailed("Refused")).Should().StartWith(
        "Expected response to have failed with \"Refused\", but it failed with \"Declined\" (cause: no money).");

    [Fact]
    public void A_success_fails_as_caught_error() => FailureOf(Succeeded, response => response.Should().HaveCaught("Declined")).Should().StartWith(
        "Expected response to have caught \"Declined\", but it succeeded.");

    [Fact]
    public void Another_delay_fails() => FailureOf(Retriable, response => response.Should().BeRetriable(after: 2.Seconds())).Should().StartWith(
        "Expected response to be retriable after 2 s, but it would be retried after 4 s.");

    [Fact]
    public void A_delay_that_was_not_asked_for_is_told_to_be_missing() =>
        FailureOf(Retriable with { InspectionData = null }, response => response.Should().BeRetriable(after: 4.Seconds())).Should().StartWith(
            "Expected response to be retriable after 4 s, but the response does not tell the delay; test with InspectionLevel.Debug.");

    [Fact]
    public void Another_state_fails() => FailureOf(Caught, response => response.Should().HaveNextState("Ship")).Should().StartWith(
        "Expected response to go on to \"Ship\", but \"Refund\" follows.");

    [Fact]
    public void Another_output_fails() => FailureOf(Succeeded, response => response.Should().HaveOutput(new { a = 2 })).Should().StartWith(
        """Expected response to have the output {"a":2}, but the output is {"a":1}.""");

    [Fact]
    public void Inside_a_scope_all_failures_are_told()
    {
        var response = Failed;
        using var scope = new AssertionScope();

        response.Should().HaveSucceeded().And.HaveNextState("Ship").And.BeRetriable();

        scope.Discard().Select(failure => failure.Split('\n')[0]).Should().Equal(
            "Expected response to have succeeded, but it failed with \"Declined\" (cause: no money).",
            "Expected response to go on to \"Ship\", but no state follows.",
            "Expected response to be retriable, but it failed with \"Declined\" (cause: no money).");
    }

    private static string FailureOf(TestStateResponse response, Action<TestStateResponse> assert)
    {
        var asserting = () => assert(response);
        return asserting.Should().Throw<Exception>().Which.Message;
    }
}
