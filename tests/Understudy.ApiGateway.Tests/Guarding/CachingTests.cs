using Understudy.Json;
using Understudy.Time;

namespace Understudy.ApiGateway.Tests.Guarding;

public sealed class CachingTests
{
    private readonly VirtualClock _clock = new();
    private int _calls;

    [Fact]
    public async Task A_GET_is_served_from_the_cache_until_its_time_to_live_has_passed()
    {
        await using var api = Deploy(s => s.Caching(timeToLiveInSeconds: 60));

        (await Call(api, "/items")).Should().Be(("1", false));
        (await Call(api, "/items")).Should().Be(("1", true));
        _clock.Advance(TimeSpan.FromSeconds(60));
        (await Call(api, "/items")).Should().Be(("2", false));
    }

    [Fact]
    public async Task Each_response_from_the_cache_has_ids_of_its_own()
    {
        await using var api = Deploy(s => s.Caching());
        var first = await api.SendAsync(ApiRequest.Of("GET", "/items"));

        var second = await api.SendAsync(ApiRequest.Of("GET", "/items"));

        second.Headers["x-amzn-RequestId"].Should().NotBe(first.Headers["x-amzn-RequestId"]);
        second.Exchange!.IntegrationWasInvoked.Should().BeFalse();
    }

    [Fact]
    public async Task Only_cache_key_parameters_split_the_cache()
    {
        await using var api = Deploy(s => s.Caching());

        (await Call(api, "/items?page=1&noise=1")).Should().Be(("1", false));
        (await Call(api, "/items?page=1&noise=2")).Should().Be(("1", true));
        (await Call(api, "/items?page=2")).Should().Be(("2", false));
    }

    [Fact]
    public async Task Other_methods_are_cached_by_a_setting_of_their_own_only()
    {
        await using var api = Deploy(s => s.Caching());
        await using var withPost = Deploy(s => s.Caching().CacheMethod("/items/POST"));

        (await Call(api, "/items", method: "POST")).Should().Be(("1", null));
        (await Call(withPost, "/items", method: "POST")).Should().Be(("2", false));
        (await Call(withPost, "/items", method: "POST")).Should().Be(("2", true));
    }

    [Fact]
    public async Task Whoever_may_invalidate_gets_a_fresh_answer_that_replaces_the_entry()
    {
        await using var api = Deploy(s => s.Caching(invalidationNeedsPermission: false));
        await Call(api, "/items");

        (await Call(api, "/items", cacheControl: "max-age=0")).Should().Be(("2", false));
        (await Call(api, "/items")).Should().Be(("2", true));
    }

    [Theory]
    [InlineData(UnauthorizedCacheControlHeaderStrategy.FailWith403, 403, null)]
    [InlineData(UnauthorizedCacheControlHeaderStrategy.SucceedWithoutResponseHeader, 200, null)]
    [InlineData(UnauthorizedCacheControlHeaderStrategy.SucceedWithResponseHeader, 200, "199 Cache-control headers were ignored because the caller was unauthorized.")]
    public async Task Whoever_may_not_is_treated_by_the_strategy_of_the_stage(UnauthorizedCacheControlHeaderStrategy strategy, int status, string? warning)
    {
        await using var api = Deploy(s => s.Caching(unauthorized: strategy));
        await Call(api, "/items");

        var response = await api.SendAsync(ApiRequest.Of("GET", "/items", null, ("Cache-Control", "max-age=0")));

        (response.StatusCode, response.Headers["Warning"]).Should().Be((status, warning));
        (await api.SendAsync(ApiRequest.Of("GET", "/items"))).Headers["Warning"].Should().BeNull();
    }

    [Fact]
    public async Task The_stages_cache_is_flushed_as_a_whole_or_by_entry()
    {
        await using var api = Deploy(s => s.Caching());
        await Call(api, "/items?page=1");
        await Call(api, "/items?page=2");

        api.Exchanges[0].FlushCacheEntry().Should().BeTrue();
        (await Call(api, "/items?page=1")).Should().Be(("3", false));
        (await Call(api, "/items?page=2")).Should().Be(("2", true));
        api.FlushStageCache();
        (await Call(api, "/items?page=2")).Should().Be(("4", false));
    }

    private static async Task<(string Body, bool? IsHit)> Call(RunningRestApi api, string path, string method = "GET", string cacheControl = "")
    {
        var response = await api.SendAsync(ApiRequest.Of(method, path, null, ("Cache-Control", cacheControl)));
        return (response.Text, response.Exchange!.IsCacheHit);
    }

    private RunningRestApi Deploy(Action<StageBuilder> stage)
    {
        var integration = LambdaProxy.To<JsonData, JsonData>(_ => JsonData.Object(("body", $"{++_calls}")));
        return RestApi
            .Define("items", a => a
                .Get("/items", integration with { CacheKeyParameters = ["method.request.querystring.page"] })
                .Post("/items", integration))
            .WithStage("prod", stage)
            .Deploy(_clock);
    }
}
