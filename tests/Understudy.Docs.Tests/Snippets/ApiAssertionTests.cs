using FluentAssertions.Extensions;
using NSubstitute;
using Understudy.ApiGateway;
using Understudy.Assertions;
using Understudy.Docs.Tests.Checking;
using Understudy.Fixtures;
using Understudy.Substitutes;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Understudy.Docs.Tests.Snippets;

public sealed class ApiAssertionTests(ItemsApi items, ITestOutputHelper output) : IClassFixture<ItemsApi>
{
    private const string Key = "client-1-key-0123456789";

    // snippet: api-assertions
    [Fact]
    public async Task An_item_is_served_to_a_page_of_another_origin()
    {
        await using var api = items.Deploy(output);

        var response = await api.CreateClient(Key).GetAsync("/items/7?full=1");

        response.Should().HaveStatus(200)
            .And.HaveJsonBodyContaining(new { name = "Momo" })
            .And.AllowOrigin("https://shop.example");
        api.Api.Should().HaveInvoked("GET /items/{id}", times: 1)
            .WithEvent(new { pathParameters = new { id = "7" }, queryStringParameters = new { full = "1" } });
    }
    // end snippet

    // snippet: api-burst
    [Fact]
    public async Task A_burst_is_served_and_the_101st_call_waits_20_ms_for_a_token()
    {
        await using var api = items.Deploy(output);
        var client = api.CreateClient(Key);

        var burst = await client.GetBurstAsync("/items/7", 101);

        burst.Should().HaveAdmitted(100).And.HaveThrottled(1).And.HaveNextTokenAfter(20.Milliseconds());
        api.Api.Should().HaveRemainingQuota("basic", "client-1-key", 9_900);
        api.Clock.Advance(20.Milliseconds());
        (await client.GetAsync("/items/7")).Should().HaveStatus(200);
        (await client.GetAsync("/items/7")).Should().BeThrottled();
    }
    // end snippet

    // snippet: api-refusals
    [Fact]
    public async Task A_stranger_is_refused_before_the_function_is_called()
    {
        await using var api = items.Deploy(output);

        var response = await api.CreateClient().GetAsync("/items/7");

        response.Should().BeForbidden().And.BeRefusedBy(GatewayResponseType.InvalidApiKey);
        api.Api.Should().NotHaveInvoked("GET /items/{id}");
    }
    // end snippet

    // snippet: api-exchange
    [Fact]
    public async Task An_exchange_has_the_same_words()
    {
        await using var api = items.Deploy();

        var response = await api.SendAsync(ApiRequest.Of("GET", "/items/7", null, ("x-api-key", Key)));

        response.Exchange!.Should().HaveStatus(200).And.HaveHeader("Content-Type").And.HaveTaken(0.Seconds());
    }
    // end snippet

    // snippet: substitute-api
    [Fact]
    public async Task A_substituted_service_answers_the_integration()
    {
        var orders = Substitute.For<IOrders>();
        orders.PlaceAsync(Arg.Is<OrderRequest>(request => request.Body == "{}")).Returns(new PlacedOrder(202));
        await using var api = RestApi
            .Define("orders", a => a.Post("/orders", LambdaProxy.To(SubstituteFunction.From(orders, o => o.PlaceAsync))))
            .Deploy();
        using var client = api.CreateClient();

        (await client.PostAsync("/orders", new StringContent("{}"))).Should().HaveStatus(202);

        await orders.Received(1).PlaceAsync(Arg.Any<OrderRequest>());
    }
    // end snippet

    [Fact]
    public async Task A_failure_prints_the_exchange()
    {
        await using var api = items.Deploy();
        using var client = api.CreateClient(Key);
        var response = (await client.GetBurstAsync("/items/7", 101))[100];

        var act = () => response.Should().HaveStatus(200);

        act.Should().Throw<XunitException>().Which.Message.Should().Be(Shown.In("docs/how-to/assert-over-an-api.md", "failure-api"));
    }
}
