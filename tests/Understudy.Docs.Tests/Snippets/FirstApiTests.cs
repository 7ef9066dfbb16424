using System.Net;
using Understudy.ApiGateway;
using Understudy.Time;

namespace Understudy.Docs.Tests.Snippets;

// snippet: first-api-types
public record Item(string Id, string Name);

public class ProxyRequest
{
    public IDictionary<string, string>? PathParameters { get; set; }
}

public class ProxyResponse
{
    public int statusCode { get; set; }

    public string? body { get; set; }
}
// end snippet

// snippet: first-api-handler
public class ItemsHandler(IReadOnlyDictionary<string, Item> table)
{
    public ProxyResponse Get(ProxyRequest request)
    {
        var item = table[request.PathParameters!["id"]];

        return new ProxyResponse { statusCode = 200, body = $$"""{"id":"{{item.Id}}","name":"{{item.Name}}"}""" };
    }
}
// end snippet

// snippet: first-api-class
public class FirstApiTests
{
    private static readonly ItemsHandler Handler = new(new Dictionary<string, Item> { ["1"] = new("1", "lamp") });

    private static readonly RestApi Items = RestApi.Define("items", a => a
        .Get("/items/{id}", LambdaProxy.To<ProxyRequest, ProxyResponse>(Handler.Get)));
    // end snippet

    // snippet: first-api-get
    [Fact]
    public async Task An_item_is_read_by_its_id()
    {
        await using var api = Items.Deploy();
        using var client = api.CreateClient();

        var response = await client.GetAsync("/items/1");

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).Should().Be("""{"id":"1","name":"lamp"}""");
    }
    // end snippet

    // snippet: first-api-missing
    [Fact]
    public async Task A_path_that_does_not_exist_is_403_as_on_AWS()
    {
        await using var api = Items.Deploy();
        using var client = api.CreateClient();

        var response = await client.GetAsync("/nowhere");

        response.StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await response.Content.ReadAsStringAsync()).Should().Be("""{"message":"Missing Authentication Token"}""");
    }
    // end snippet

    // snippet: first-api-exchange
    [Fact]
    public async Task A_handler_that_throws_is_a_502_and_the_exchange_knows_why()
    {
        await using var api = Items.Deploy();

        var response = await api.SendAsync(ApiRequest.Of("GET", "/items/2"));

        response.StatusCode.Should().Be(502);
        response.Text.Should().Be("""{"message": "Internal server error"}""");
        response.Exchange!.IntegrationEvent!["pathParameters"]["id"].AsString().Should().Be("2");
        response.Exchange.IntegrationResult!.Payload!["errorType"].AsString().Should().Be("KeyNotFoundException");
    }
    // end snippet

    // snippet: first-api-timeout
    [Fact]
    public async Task A_function_that_takes_too_long_is_given_up_after_29_seconds()
    {
        var clock = new VirtualClock();
        var slow = RestApi.Define("slow", a => a.Get("/report", LambdaProxy.Returning(200, "done", after: TimeSpan.FromMinutes(1))));
        await using var api = slow.Deploy(clock);
        using var client = api.CreateClient();

        var pending = client.GetAsync("/report");
        await clock.AdvanceAsync(TimeSpan.FromSeconds(30));

        (await pending).StatusCode.Should().Be(HttpStatusCode.GatewayTimeout);
    }
    // end snippet
}
