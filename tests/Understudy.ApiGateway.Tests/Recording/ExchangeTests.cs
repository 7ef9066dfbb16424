namespace Understudy.ApiGateway.Tests.Recording;

public sealed class ExchangeTests
{
    private static readonly RestApi Api = EchoApi.Of("/orders/{id}");

    [Fact]
    public async Task A_call_leaves_a_record_of_what_came_in_what_was_called_and_what_went_out()
    {
        await using var api = Api.Deploy();

        var exchange = (await api.SendAsync(ApiRequest.Of("GET", "/orders/7?x=1"))).Exchange!;

        exchange.Should().BeSameAs(api.Exchanges.Single());
        exchange.Number.Should().Be(1);
        (exchange.Api, exchange.Stage, exchange.Method, exchange.Resource, exchange.Path).Should().Be(("echo", "prod", "ANY", "/orders/{id}", "/orders/7"));
        exchange.PathParameters.Should().Equal(new Dictionary<string, string> { ["id"] = "7" });
        exchange.IntegrationWasInvoked.Should().BeTrue();
        exchange.IntegrationEvent!["path"].AsString().Should().Be("/orders/7");
        exchange.RefusedBy.Should().BeNull();
        exchange.Response!.StatusCode.Should().Be(200);
    }

    [Fact]
    public async Task The_record_travels_with_the_response_message()
    {
        await using var api = Api.Deploy();
        using var client = api.CreateClient();

        using var response = await client.GetAsync("/orders/7");

        response.RequestMessage!.Options.TryGetValue(ApiExchange.Key, out var exchange).Should().BeTrue();
        exchange.Should().BeSameAs(api.Exchanges.Single());
    }

    [Fact]
    public async Task The_oldest_records_are_dropped_beyond_the_capacity()
    {
        await using var api = Api.Deploy(options: new RestApiOptions { ExchangeCapacity = 100 });

        for (var i = 1; i <= 250; i++)
        {
            await api.SendAsync(ApiRequest.Of("GET", $"/orders/{i}"));
        }

        api.ExchangeCount.Should().Be(250);
        api.Exchanges.Select(exchange => exchange.Number).Should().Equal(Enumerable.Range(151, 100).Select(number => (long)number));
    }

    [Fact]
    public async Task No_record_is_kept_if_the_capacity_is_zero()
    {
        await using var api = Api.Deploy(options: new RestApiOptions { ExchangeCapacity = 0 });

        await api.SendAsync(ApiRequest.Of("GET", "/orders/1"));

        api.Exchanges.Should().BeEmpty();
        api.ExchangeCount.Should().Be(1);
    }

    [Fact]
    public async Task Parallel_calls_have_numbers_without_gaps()
    {
        await using var api = Api.Deploy();

        await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(() => api.SendAsync(ApiRequest.Of("GET", $"/orders/{i}")))));

        api.Exchanges.Select(exchange => exchange.Number).Should().Equal(Enumerable.Range(1, 200).Select(number => (long)number));
        api.Exchanges.Select(exchange => exchange.RequestId).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task A_disposed_API_takes_no_request()
    {
        var api = Api.Deploy();
        await api.DisposeAsync();

        var send = () => api.SendAsync(ApiRequest.Of("GET", "/orders/1"));

        await send.Should().ThrowAsync<ObjectDisposedException>();
    }
}
