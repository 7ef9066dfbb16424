using Understudy.ApiGateway;
using Understudy.Json;
using Understudy.Time;

namespace Understudy.Docs.Tests.Snippets;

public class CachingAndWafTests
{
    private static readonly RestApi Items = RestApi.Define("items", a => a
        .Get("/items", LambdaProxy.To<JsonData, JsonData>(_ => JsonData.EmptyObject) with { CacheKeyParameters = ["method.request.querystring.page"] }));

    // snippet: stage-cache
    [Fact]
    public async Task A_page_is_cached_for_a_minute()
    {
        var clock = new VirtualClock();
        await using var api = Items.WithStage("prod", s => s.Caching(timeToLiveInSeconds: 60)).Deploy(clock);

        await api.SendAsync(ApiRequest.Of("GET", "/items?page=1"));
        (await api.SendAsync(ApiRequest.Of("GET", "/items?page=1"))).Exchange!.IsCacheHit.Should().BeTrue();
        (await api.SendAsync(ApiRequest.Of("GET", "/items?page=2"))).Exchange!.IsCacheHit.Should().BeFalse();
        clock.Advance(TimeSpan.FromSeconds(60));
        (await api.SendAsync(ApiRequest.Of("GET", "/items?page=1"))).Exchange!.IsCacheHit.Should().BeFalse();
    }
    // end snippet

    // snippet: web-acl
    [Fact]
    public async Task Bots_and_floods_are_kept_out()
    {
        await using var api = Items
            .WithStage("prod", s => s.WebAcl(w => w
                .Allow("office", WafStatement.Addresses("192.0.2.0/24"))
                .Block("bots", WafStatement.ByteMatch("SingleHeader:User-Agent", "CONTAINS", "bot", "LOWERCASE"))
                .Block("flood", WafStatement.RateAbove(100, windowInSeconds: 60))))
            .Deploy();

        var response = await api.SendAsync(ApiRequest.Of("GET", "/items", null, ("User-Agent", "GoodBot/2")));

        response.StatusCode.Should().Be(403);
        response.Exchange!.Reason.Should().Be("Blocked by the rule \"bots\" of the web ACL.");
    }
    // end snippet
}
