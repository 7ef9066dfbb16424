using System.Net;
using FluentAssertions;
using FluentAssertions.Extensions;
using Xunit;

namespace ItemsApi.Tests;

public class UsagePlanTests
{
    [Fact]
    public async Task The_burst_is_served_and_then_one_call_for_each_token_that_returns()
    {
        await using var shop = new ItemsApiFixture();

        var burst = await shop.GetAtOnceAsync("/items", times: 101);
        shop.Clock.Advance(20.Milliseconds());
        var later = await shop.GetAtOnceAsync("/items", times: 2);

        burst.Count(response => response.StatusCode == HttpStatusCode.OK).Should().Be(100);
        burst.Should().ContainSingle(response => response.StatusCode == HttpStatusCode.TooManyRequests);
        later.Select(response => response.StatusCode).Should().BeEquivalentTo([HttpStatusCode.OK, HttpStatusCode.TooManyRequests]);
    }

    [Fact]
    public async Task The_quota_of_a_month_ends_after_10_000_calls_and_comes_back_with_the_next()
    {
        await using var shop = new ItemsApiFixture();
        for (var second = 0; second < 200; second++)
        {
            (await shop.GetAtOnceAsync("/items", times: 50)).Should().OnlyContain(response => response.IsSuccessStatusCode);
            shop.Clock.Advance(1.Seconds());
        }

        var refused = await shop.Client.GetAsync("/items");
        shop.Clock.AdvanceTo(1.February(2025).AsUtc());
        var nextMonth = await shop.Client.GetAsync("/items");

        (await refused.Content.ReadAsStringAsync()).Should().Be("""{"message":"Limit Exceeded"}""");
        nextMonth.Should().HaveStatusCode(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Without_the_key_nothing_is_served()
    {
        await using var shop = new ItemsApiFixture();
        using var stranger = shop.Api.CreateClient();

        var response = await stranger.GetAsync("/items");

        response.Should().HaveStatusCode(HttpStatusCode.Forbidden);
        (await response.Content.ReadAsStringAsync()).Should().Be("""{"message":"Forbidden"}""");
    }
}
