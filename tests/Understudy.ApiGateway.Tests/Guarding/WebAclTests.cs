using Understudy.Json;

namespace Understudy.ApiGateway.Tests.Guarding;

public sealed class WebAclTests
{
    [Fact]
    public async Task A_blocked_request_is_403_before_anything_else()
    {
        await using var api = Deploy(w => w.Block("everybody", WafStatement.Addresses("0.0.0.0/0")));

        var response = await api.SendAsync(ApiRequest.Of("GET", "/nowhere"));

        (response.StatusCode, response.Text).Should().Be((403, """{"message":"Forbidden"}"""));
        response.Headers["x-amzn-ErrorType"].Should().Be("ForbiddenException");
        response.Exchange!.RefusedBy.Should().Be(GatewayResponseType.WafFiltered);
        response.Exchange.Reason.Should().Be("Blocked by the rule \"everybody\" of the web ACL.");
    }

    [Fact]
    public async Task A_path_is_matched_with_its_stage()
    {
        await using var api = Deploy(w => w
            .Count("all", WafStatement.Addresses("0.0.0.0/0"))
            .Block("admin", WafStatement.ByteMatch("UriPath", "STARTS_WITH", "/prod/admin", "LOWERCASE")));

        var response = await api.SendAsync(ApiRequest.Of("GET", "/Admin/users"));

        response.Exchange!.RefusedBy.Should().Be(GatewayResponseType.WafFiltered);
        response.Exchange.CountedByRules.Should().Equal("all");
        (await api.SendAsync(ApiRequest.Of("GET", "/items"))).StatusCode.Should().Be(200);
    }

    [Fact]
    public async Task By_default_everything_that_no_rule_allows_can_be_blocked()
    {
        await using var api = Deploy(w => w
            .BlockByDefault()
            .Allow("office", WafStatement.And(
                WafStatement.Addresses("127.0.0.0/8"),
                WafStatement.Not(WafStatement.RegexMatch("SingleHeader:User-Agent", "[Bb]ot")),
                WafStatement.Or(WafStatement.Size("Body", "EQ", 0), WafStatement.ByteMatch("Method", "EXACTLY", "POST")))));

        (await api.SendAsync(ApiRequest.Of("GET", "/items"))).StatusCode.Should().Be(200);
        (await api.SendAsync(ApiRequest.Of("GET", "/items", null, ("User-Agent", "bot")))).Exchange!.Reason
            .Should().Be("Blocked by the default action of the web ACL.");
    }

    [Fact]
    public async Task A_rate_based_rule_blocks_beyond_its_limit()
    {
        await using var api = Deploy(w => w.Block("flood", WafStatement.RateAbove(10, windowInSeconds: 60, forwardedIpHeader: "X-Forwarded-For")));
        var request = ApiRequest.Of("GET", "/items", null, ("X-Forwarded-For", "203.0.113.9"));

        for (var i = 0; i < 10; i++)
        {
            (await api.SendAsync(request)).StatusCode.Should().Be(200);
        }

        (await api.SendAsync(request)).StatusCode.Should().Be(403);
        api.Clock.Advance(TimeSpan.FromSeconds(60));
        (await api.SendAsync(request)).StatusCode.Should().Be(200);
    }

    [Fact]
    public void Faulty_rules_are_told_when_the_stage_is_made()
    {
        var define = () => Deploy(w => w.Block("flood", WafStatement.RateAbove(1)));

        define.Should().Throw<InvalidApiDefinitionException>().Which.Faults.Should().ContainSingle().Which.ToString().Should().Be(
            "stage \"prod\": rule \"flood\": RateBasedStatement.Limit is 1; it must be a whole number, 10 to 2000000000.");
    }

    private static RunningRestApi Deploy(Action<WebAclBuilder> acl) => RestApi
        .Define("items", a => a.Get("/items", LambdaProxy.To<JsonData, JsonData>(_ => JsonData.EmptyObject)))
        .WithStage("prod", s => s.WebAcl(acl))
        .Deploy();
}
