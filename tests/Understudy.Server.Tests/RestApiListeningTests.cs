using System.Net;
using Understudy.ApiGateway;
using Understudy.Json;
using Understudy.Time;

namespace Understudy.Server.Tests;

public sealed class RestApiListeningTests : IDisposable
{
    private readonly HttpClient _client = new();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task A_request_reaches_the_function_as_it_was_on_the_wire()
    {
        await using var api = ItemsApi.Deploy();
        await using var listener = await api.ListenAsync();

        var response = await _client.PostAsync(new Uri(listener.Address, "/prod/echo/a%20b//c?q=x%26y&q=2"), new StringContent("hello"));

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        JsonData.Parse(await response.Content.ReadAsStringAsync()).Should().Be(JsonData.Object(
            ("path", "/echo/a%20b//c"), ("query", JsonData.Object(("q", "2"))), ("host", api.Host), ("body", "hello")));
    }

    [Fact]
    public async Task Repeated_response_headers_stay_apart()
    {
        await using var api = ItemsApi.Deploy();
        await using var listener = await api.ListenAsync();

        var response = await _client.GetAsync(new Uri(listener.Address, "/prod/echo/1"));

        response.Headers.GetValues("Set-Cookie").Should().Equal("a=1", "b=2");
        response.Headers.Contains("x-amzn-RequestId").Should().BeTrue();
    }

    [Fact]
    public async Task All_doors_share_one_clock_and_its_buckets()
    {
        var clock = new VirtualClock();
        await using var api = ItemsApi.Deploy(clock);
        await using var listener = await api.ListenAsync();
        using var inside = api.CreateClient(ItemsApi.Key);
        _client.DefaultRequestHeaders.Add("x-api-key", ItemsApi.Key);

        var statuses = new List<HttpStatusCode>
        {
            (await inside.GetAsync("/items")).StatusCode,
            (await _client.GetAsync(new Uri(listener.Address, "/prod/items"))).StatusCode,
            (await _client.GetAsync(new Uri(listener.Address, "/prod/items"))).StatusCode,
        };

        statuses.Should().Equal(HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests);
        api.Exchanges.Should().HaveCount(3);
    }

    [Fact]
    public async Task A_request_that_waits_on_virtual_time_is_answered_when_the_clock_moves()
    {
        var clock = new VirtualClock();
        await using var api = ItemsApi.Deploy(clock, new RestApiOptions { AutoAdvance = true });
        await using var listener = await api.ListenAsync();

        var body = await _client.GetStringAsync(new Uri(listener.Address, "/prod/slow"));

        body.Should().Be("done");
        clock.Elapsed.Should().Be(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task A_fault_of_the_test_is_told_to_the_client_and_kept()
    {
        await using var api = ItemsApi.Deploy();
        await using var listener = await api.ListenAsync();

        var response = await _client.GetAsync(new Uri(listener.Address, "/prod/missing"));

        response.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        (await response.Content.ReadAsStringAsync()).Should().StartWith("The test is at fault, not the API: Nothing answers for the AWS_PROXY integration of GET /missing");
        listener.Faults.Should().ContainSingle().Which.Should().BeOfType<MissingIntegrationException>();
    }

    [Fact]
    public async Task The_stage_comes_first_in_the_path()
    {
        await using var api = ItemsApi.Deploy();
        await using var listener = await api.ListenAsync();

        var response = await _client.GetAsync(new Uri(listener.Address, "/items"));

        response.StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_named()
    {
        await using var api = ItemsApi.Deploy();
        await using var first = await api.ListenAsync();
        var port = first.Address.Port;

        var listen = () => api.ListenAsync(port);

        var failure = (await listen.Should().ThrowAsync<ListenerException>()).Which;
        failure.Port.Should().Be(port);
        failure.Message.Should().StartWith($"Port {port} cannot be opened on 127.0.0.1: ").And.EndWith("Leave the port out to take a free one.");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(65536)]
    public async Task A_number_that_is_no_port_is_refused(int port)
    {
        await using var api = ItemsApi.Deploy();

        var listen = () => api.ListenAsync(port);

        (await listen.Should().ThrowAsync<ListenerException>())
            .WithMessage($"{port} is no port; ports go from 1 to 65535, and 0 takes a free one.");
    }
}
