using System.Net;
using Understudy.ApiGateway;
using Understudy.Json;
using Understudy.Time;

namespace Understudy.Docs.Tests.Snippets;

public class ThrottlingTests
{
    // snippet: throttled-api
    private const string Key = "client-1-key-0123456789"; // AWS asks for 20 to 128 characters

    private static readonly RestApi Items = RestApi
        .Define("items", a => a
            .Get("/items", LambdaProxy.To<JsonData, JsonData>(_ => JsonData.From(new { statusCode = 200, body = "[]" }))).RequiresApiKey())
        .WithUsagePlan("basic", p => p
            .Throttle(ratePerSecond: 50, burst: 100)
            .Quota(10_000, QuotaPeriod.Month)
            .Key("client-1-key", Key));
    // end snippet

    // snippet: throttle-and-recover
    [Fact]
    public async Task The_burst_is_served_and_the_next_call_waits_for_a_token()
    {
        var clock = new VirtualClock();
        await using var api = Items.Deploy(clock);
        using var client = api.CreateClient(apiKey: Key);

        for (var call = 1; call <= 100; call++)
        {
            (await client.GetAsync("/items")).StatusCode.Should().Be(HttpStatusCode.OK);
        }

        var throttled = await client.GetAsync("/items");
        throttled.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        (await throttled.Content.ReadAsStringAsync()).Should().Be("""{"message":"Too Many Requests"}""");

        clock.Advance(TimeSpan.FromMilliseconds(20)); // one token at 50 per second
        (await client.GetAsync("/items")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await client.GetAsync("/items")).StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
    }
    // end snippet

    // snippet: quota-until-the-month-turns
    [Fact]
    public async Task The_quota_answers_until_the_month_turns()
    {
        var clock = new VirtualClock(); // 2025-01-01
        await using var api = Items.WithUsagePlan("trial", p => p.Quota(1, QuotaPeriod.Month).Key("trial-key", "trial-key-0123456789-0123")).Deploy(clock);
        using var client = api.CreateClient(apiKey: "trial-key-0123456789-0123");
        await client.GetAsync("/items");

        var refused = await client.GetAsync("/items");

        (await refused.Content.ReadAsStringAsync()).Should().Be("""{"message":"Limit Exceeded"}""");
        api.UsagePlan("trial").RemainingQuota("trial-key").Should().Be(0);
        clock.AdvanceTo(new DateTimeOffset(2025, 2, 1, 0, 0, 0, TimeSpan.Zero));
        (await client.GetAsync("/items")).StatusCode.Should().Be(HttpStatusCode.OK);
    }
    // end snippet

    // snippet: next-token
    [Fact]
    public async Task The_record_of_a_call_says_why_it_was_refused_and_when_the_next_one_passes()
    {
        await using var api = Items.WithStage("prod", s => s.ThrottleMethod("/items/GET", ratePerSecond: 0.5m, burst: 1)).Deploy();
        var request = ApiRequest.Of("GET", "/items", null, ("x-api-key", Key));
        await api.SendAsync(request);

        var exchange = (await api.SendAsync(request)).Exchange!;

        exchange.RefusedBy.Should().Be(GatewayResponseType.Throttled);
        exchange.Reason.Should().Be("Method throttle limit exceeded for Stage prod. Method: GET /items Limit: 0.5 Burst: 1");
        exchange.NextAdmission.Should().Be(api.Clock.GetUtcNow().AddSeconds(2));
    }
    // end snippet
}
