using Understudy.Json;
using Understudy.Time;

namespace Understudy.ApiGateway.Tests.Guarding;

public sealed class ThrottlingTests
{
    private const string Key = "client-1-key-0123456789";
    private readonly VirtualClock _clock = new();

    [Fact]
    public async Task The_burst_is_served_the_next_call_is_throttled_and_a_token_is_back_after_20_ms()
    {
        await using var api = Api(p => p.Throttle(ratePerSecond: 50, burst: 100)).Deploy(_clock);

        (await Statuses(api, calls: 101)).Should().Equal([.. Enumerable.Repeat(200, 100), 429]);
        _clock.Advance(TimeSpan.FromMilliseconds(20));
        (await Statuses(api, calls: 2)).Should().Equal(200, 429);
    }

    [Fact]
    public async Task A_throttled_call_gets_429_with_the_body_and_the_headers_of_AWS()
    {
        await using var api = Api(p => p.Throttle(1, 0)).Deploy(_clock);

        var response = await Call(api);

        response.StatusCode.Should().Be(429);
        response.Text.Should().Be("""{"message":"Too Many Requests"}""");
        response.Headers["x-amzn-ErrorType"].Should().Be("TooManyRequestsException");
        response.Headers["Retry-After"].Should().BeNull();
        response.Exchange!.Reason.Should().StartWith("Key throttle limit exceeded for Usage Plan ID ");
    }

    [Fact]
    public async Task Parallel_calls_at_one_instant_admit_exactly_the_burst()
    {
        await using var api = Api(p => p.Throttle(50, 100)).Deploy(_clock);

        var responses = await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => Task.Run(() => Call(api))));

        responses.Count(response => response.StatusCode == 200).Should().Be(100);
    }

    [Fact]
    public async Task The_quota_answers_until_the_month_turns()
    {
        await using var api = Api(p => p.Quota(3, QuotaPeriod.Month)).Deploy(_clock);

        (await Statuses(api, calls: 4)).Should().Equal(200, 200, 200, 429);
        api.Exchanges[3].RefusedBy.Should().Be(GatewayResponseType.QuotaExceeded);
        api.Exchanges[3].Response!.Text.Should().Be("""{"message":"Limit Exceeded"}""");
        _clock.AdvanceTo(new DateTimeOffset(2025, 2, 1, 0, 0, 0, TimeSpan.Zero));
        (await Statuses(api, calls: 1)).Should().Equal(200);
    }

    [Fact]
    public async Task A_throttled_call_uses_no_quota()
    {
        await using var api = Api(p => p.Throttle(1, 1).Quota(10, QuotaPeriod.Day)).Deploy(_clock);

        await Statuses(api, calls: 5);

        api.UsagePlan("basic").RemainingQuota("client-1-key").Should().Be(9);
    }

    [Fact]
    public async Task An_extension_is_granted_for_the_present_period()
    {
        await using var api = Api(p => p.Quota(1, QuotaPeriod.Day)).Deploy(_clock);
        await Statuses(api, calls: 2);

        api.UsagePlan("basic").SetRemainingQuota("client-1-key", 2);

        (await Statuses(api, calls: 3)).Should().Equal(200, 200, 429);
        api.UsagePlan("basic").Usage("client-1-key").Should().Equal(new UsageDay(new DateOnly(2025, 1, 1), 3, 0));
    }

    [Fact]
    public async Task The_next_token_is_known()
    {
        await using var api = Api(p => p.Throttle(50, 1)).Deploy(_clock);
        var response = await Call(api);

        response.Exchange!.NextAdmission.Should().Be(_clock.GetUtcNow().AddMilliseconds(20));
        api.UsagePlan("basic").NextToken("client-1-key").Should().Be(_clock.GetUtcNow().AddMilliseconds(20));
        api.UsagePlan("basic").AvailableTokens("client-1-key").Should().Be(0);
    }

    [Fact]
    public async Task A_limit_of_the_stage_holds_for_each_method_and_all_callers()
    {
        await using var api = Api(p => p.Throttle(100, 100)).WithStage("prod", s => s.Throttle(1, 1)).Deploy(_clock);

        (await Statuses(api, calls: 2)).Should().Equal(200, 429);
        (await api.SendAsync(ApiRequest.Of("GET", "/open"))).StatusCode.Should().Be(200);
    }

    [Fact]
    public async Task The_account_limits_all_methods_together_unless_it_has_no_limit()
    {
        await using var limited = Api(p => p).Deploy(_clock, options: new RestApiOptions { AccountThrottle = new(1, 1) });
        await using var open = Api(p => p).Deploy(_clock, options: new RestApiOptions { AccountThrottle = null });

        (await Statuses(limited, calls: 2)).Should().Equal(200, 429);
        (await Statuses(open, calls: 5_001)).Should().AllBeEquivalentTo(200);
    }

    [Fact]
    public async Task Plans_and_keys_that_there_are_not_are_named()
    {
        await using var api = Api(p => p).Deploy(_clock);

        api.Invoking(a => a.UsagePlan("gold")).Should().Throw<UnknownApiPartException>()
            .WithMessage("The API \"items\" has no usage plan \"gold\"; it has \"basic\".");
        api.UsagePlan("basic").Invoking(p => p.RemainingQuota("key-2")).Should().Throw<UnknownApiPartException>()
            .WithMessage("The usage plan \"basic\" has no API key \"key-2\"; it has \"client-1-key\".");
    }

    [Fact]
    public void A_rate_that_cannot_be_counted_and_a_limit_of_no_method_are_refused()
    {
        var define = () => Api(p => p.Throttle(1e13m, 1).ThrottleMethod("prod", "GET", 1, 1));

        define.Should().Throw<InvalidApiDefinitionException>().Which.Faults.Select(fault => fault.ToString()).Should().Equal(
            "usage plan \"basic\": the rate is 10000000000000 per second, which cannot be counted. Write 0, or a rate up to 1000000000000 with 18 decimals at most.",
            "usage plan \"basic\": it limits \"GET\", which is no method. Write path/METHOD, such as /orders/{id}/GET.");
    }

    private static RestApi Api(Func<UsagePlanBuilder, UsagePlanBuilder> plan) => RestApi
        .Define("items", a => a
            .Get("/items", LambdaProxy.To<JsonData, JsonData>(_ => JsonData.EmptyObject)).RequiresApiKey()
            .Get("/open", LambdaProxy.To<JsonData, JsonData>(_ => JsonData.EmptyObject)))
        .WithUsagePlan("basic", p => plan(p.Key("client-1-key", Key)));

    private static Task<ApiResponse> Call(RunningRestApi api) => api.SendAsync(ApiRequest.Of("GET", "/items", null, ("x-api-key", Key)));

    private static async Task<IEnumerable<int>> Statuses(RunningRestApi api, int calls)
    {
        var statuses = new List<int>();
        for (var i = 0; i < calls; i++)
        {
            statuses.Add((await Call(api)).StatusCode);
        }

        return statuses;
    }
}
