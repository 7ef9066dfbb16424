using FluentAssertions;
using FluentAssertions.Extensions;
using Understudy.ApiGateway;
using Understudy.Assertions;
using Xunit;

namespace ItemsApi.Tests;

public class UsagePlanTests
{
    [Fact]
    public async Task The_burst_is_served_and_then_one_call_for_each_token_that_returns()
    {
        await using var shop = new ItemsApiFixture();

        (await shop.Client.GetBurstAsync("/items", 100)).Should().AllHaveStatus(200);
        (await shop.Client.GetAsync("/items")).Should().BeThrottled();
        shop.Clock.Advance(20.Milliseconds());
        var later = await shop.Client.GetBurstAsync("/items", 2);

        later.Should().HaveAdmitted(1).And.HaveThrottled(1).And.HaveNextTokenAfter(20.Milliseconds());
    }

    [Fact]
    public async Task The_quota_of_a_month_ends_after_10_000_calls_and_comes_back_with_the_next()
    {
        await using var shop = new ItemsApiFixture();
        for (var second = 0; second < 200; second++)
        {
            (await shop.Client.GetBurstAsync("/items", 50)).Should().AllHaveStatus(200);
            shop.Clock.Advance(1.Seconds());
        }

        shop.Api.Should().HaveRemainingQuota("basic", "client-1-key", 0);
        (await shop.Client.GetAsync("/items")).Should().HaveExceededQuota();
        shop.Clock.AdvanceTo(1.February(2025).AsUtc());
        (await shop.Client.GetAsync("/items")).Should().HaveStatus(200);
    }

    [Fact]
    public async Task Without_the_key_nothing_is_served()
    {
        await using var shop = new ItemsApiFixture();
        using var stranger = shop.Api.CreateClient();

        var response = await stranger.GetAsync("/items");

        response.Should().BeForbidden().And.HaveJsonBody(new { message = "Forbidden" });
        shop.Api.Should().NotHaveInvoked("GET /items");
    }
}
