using FluentAssertions.Execution;
using FluentAssertions.Primitives;
using Understudy.ApiGateway;
using static Understudy.Assertions.Tests.Shop;

namespace Understudy.Assertions.Tests;

/// <summary>What holds for each assertion about an API, tried with one that fails.</summary>
public class EveryApiAssertionTests
{
    private const string Why = "of {0}";

    private static readonly Dictionary<string, Action<HttpResponseMessageAssertions>> OfResponses = new()
    {
        ["HaveStatus"] = it => it.HaveStatus(201, Why, 1),
        ["BeThrottled"] = it => it.BeThrottled(Why, 1),
        ["HaveExceededQuota"] = it => it.HaveExceededQuota(Why, 1),
        ["BeForbidden"] = it => it.BeForbidden(Why, 1),
        ["BeUnauthorized"] = it => it.BeUnauthorized(Why, 1),
        ["BeRefusedBy"] = it => it.BeRefusedBy(GatewayResponseType.WafFiltered, Why, 1),
        ["HaveHeader"] = it => it.HaveHeader("X", null, Why, 1),
        ["HaveJsonBody"] = it => it.HaveJsonBody(1, Why, 1),
        ["HaveJsonBodyContaining"] = it => it.HaveJsonBodyContaining(1, Why, 1),
        ["AllowOrigin"] = it => it.AllowOrigin("X", Why, 1),
        ["BeServedFromCache"] = it => it.BeServedFromCache(Why, 1),
    };

    private static readonly Dictionary<string, Action<ApiExchangeAssertions>> OfExchanges = new()
    {
        ["HaveStatus"] = it => it.HaveStatus(201, Why, 1),
        ["BeThrottled"] = it => it.BeThrottled(Why, 1),
        ["HaveExceededQuota"] = it => it.HaveExceededQuota(Why, 1),
        ["BeForbidden"] = it => it.BeForbidden(Why, 1),
        ["BeUnauthorized"] = it => it.BeUnauthorized(Why, 1),
        ["BeRefusedBy"] = it => it.BeRefusedBy(GatewayResponseType.WafFiltered, Why, 1),
        ["HaveHeader"] = it => it.HaveHeader("X", null, Why, 1),
        ["HaveJsonBody"] = it => it.HaveJsonBody(1, Why, 1),
        ["HaveJsonBodyContaining"] = it => it.HaveJsonBodyContaining(1, Why, 1),
        ["AllowOrigin"] = it => it.AllowOrigin("X", Why, 1),
        ["BeServedFromCache"] = it => it.BeServedFromCache(Why, 1),
    };

    public static TheoryData<string> Names => [.. OfResponses.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_gives_the_reason_and_the_same_story_of_response_and_exchange(string name)
    {
        await using var api = Deploy();
        using var client = api.CreateClient();
        using var response = await client.GetAsync("/orders/7");
        var exchange = api.Exchanges[0];

        var ofResponse = FailureOf(() => OfResponses[name](response.Should()));
        var ofExchange = FailureOf(() => OfExchanges[name](exchange.Should()));

        ofResponse.Should().Contain(" because of 1, but ").And.Contain("\n    +0 s  #1  GET /orders/7  200\n        event  ");
        StoryOf(ofExchange).Should().Be(StoryOf(ofResponse));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_says_the_same_inside_of_a_scope(string name)
    {
        var response = await GetAsync("/orders/7");
        var alone = FailureOf(() => OfResponses[name](response.Should()));

        using var scope = new AssertionScope();
        OfResponses[name](response.Should());

        scope.Discard().Select(StoryOf).Should().Equal(StoryOf(alone));
    }

    [Fact]
    public async Task Assertions_about_an_exchange_go_on_from_each_other()
    {
        await using var api = Deploy();

        var exchange = (await api.SendAsync(ApiRequest.Of("GET", "/items"))).Exchange!;

        exchange.Should().BeForbidden().And.BeRefusedBy(GatewayResponseType.InvalidApiKey).And.HaveJsonBody(new { message = "Forbidden" })
            .And.HaveHeader("x-amzn-ErrorType").And.HaveTaken(TimeSpan.Zero).And.NotBeServedFromCache();
    }

    [Fact]
    public async Task A_pending_call_has_no_answer_yet()
    {
        await using var api = Deploy();
        _ = api.SendAsync(ApiRequest.Of("GET", "/slow"));
        await api.Clock.AdvanceAsync(TimeSpan.FromSeconds(3));

        var exchange = api.Exchanges[0];

        FailureOf(() => exchange.Should().HaveStatus(200)).Should().Be(
            """
            Expected exchange to have the status 200, but it is still pending.
                +0 s  #1  GET /slow  pending for 3 s
                    event       {"resource":"/slow","path":"/slow","httpMethod":"GET", …}
                    result      (none yet)
            """.ReplaceLineEndings("\n"));
        FailureOf(() => exchange.Should().HaveTaken(TimeSpan.FromSeconds(5))).Should().StartWith(
            "Expected exchange to have taken 5 s, but it is still pending after 3 s.\n");
    }

    private static string StoryOf(string failure) => failure[failure.IndexOf(" to ", StringComparison.Ordinal)..];
}
