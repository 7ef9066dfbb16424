using FluentAssertions.Extensions;
using Understudy.ApiGateway;
using static Understudy.Assertions.Tests.Shop;

namespace Understudy.Assertions.Tests;

public sealed class BurstAssertionsTests : IDisposable
{
    private readonly HttpClient _client = Deploy().CreateClient(Key);

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task A_burst_passes_by_what_was_admitted_what_was_throttled_and_when_the_next_token_comes()
    {
        var burst = await _client.GetBurstAsync("/items", 3);

        burst.Should().HaveAdmitted(2).And.HaveThrottled(1).And.HaveNextTokenAfter(20.Milliseconds());
    }

    [Fact]
    public async Task A_burst_within_the_limit_passes_as_a_whole() =>
        (await _client.GetBurstAsync("/items", 1)).Should().AllHaveStatus(200).And.HaveThrottled(0).And.HaveNextTokenAfter(TimeSpan.Zero);

    [Fact]
    public async Task Another_status_fails_with_the_calls()
    {
        var burst = await _client.GetBurstAsync("/orders/7", 2);

        FailureOf(() => burst.Should().AllHaveStatus(201)).Should().Be(
            """
            Expected burst to have the status 201 throughout, but 2 of 2 response(s) have another.
                +0 s  #1-#2  GET /orders/7  200
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Other_numbers_and_times_fail()
    {
        var burst = await _client.GetBurstAsync("/items", 3);

        FailureOf(() => burst.Should().HaveAdmitted(3)).Should().StartWith("Expected burst to have 3 call(s) admitted, but 2 of 3 were.\n");
        FailureOf(() => burst.Should().HaveThrottled(0)).Should().StartWith("Expected burst to have 0 call(s) throttled, but 1 of 3 were.\n");
        FailureOf(() => burst.Should().HaveNextTokenAfter(1.Seconds())).Should().StartWith(
            "Expected burst to have the next token after 1 s, but it comes after 20 ms.\n");
    }

    [Fact]
    public async Task A_throttle_that_admits_nothing_ever_fails_with_that()
    {
        using var client = Api.WithStage("prod", s => s.Throttle(ratePerSecond: 0, burst: 0)).Deploy().CreateClient();

        var burst = await client.GetBurstAsync("/orders/7", 1);

        FailureOf(() => burst.Should().HaveNextTokenAfter(1.Seconds())).Should().StartWith(
            "Expected burst to have the next token after 1 s, but none ever comes.\n");
    }

    [Fact]
    public void Responses_from_elsewhere_can_only_be_judged_by_their_status()
    {
        var burst = new ApiBurst([Foreign(200, "")]);

        burst.Should().AllHaveStatus(200);
        FailureOf(() => burst.Should().HaveAdmitted(1)).Should().Be(
            "Expected burst to have 1 call(s) admitted, but 1 response(s) carry no exchange; "
                + "they did not come from a client that RunningRestApi.CreateClient made.\n    no calls");
    }
}
