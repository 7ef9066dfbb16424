using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Understudy.Json;

namespace Understudy.ApiGateway.Tests.Http;

public sealed class ApiMessageHandlerTests
{
    private static readonly RestApi Api = EchoApi.Of("/{proxy+}") with { Id = "abc123" };

    [Theory]
    [InlineData("/items", "/prod/items")]
    [InlineData("items/a%2Fb?x=1", "/prod/items/a%2Fb")]
    [InlineData("https://abc123.execute-api.us-east-1.amazonaws.com/prod/items", "/prod/items")]
    public async Task Addresses_are_relative_to_the_stage_or_those_of_AWS(string address, string path)
    {
        await using var api = Api.Deploy();
        using var client = api.CreateClient();

        var received = JsonData.Parse(await client.GetStringAsync(address));

        received["requestContext"]["path"].AsString().Should().Be(path);
        received["headers"]["Host"].AsString().Should().Be("abc123.execute-api.us-east-1.amazonaws.com");
    }

    [Fact]
    public async Task A_client_waits_without_end_and_sends_its_key()
    {
        await using var api = Api.Deploy();
        using var client = api.CreateClient(apiKey: "client-1-key-0123456789");

        var received = JsonData.Parse(await client.GetStringAsync("/items"));

        client.Timeout.Should().Be(Timeout.InfiniteTimeSpan);
        received["headers"]["x-api-key"].AsString().Should().Be("client-1-key-0123456789");
    }

    [Fact]
    public async Task Headers_go_in_as_HttpClient_would_write_them()
    {
        await using var api = Api.Deploy();
        using var client = api.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/items") { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("a", "1"));
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("b", "2"));
        request.Headers.Add("X-Many", ["1", "2"]);

        var response = await client.SendAsync(request);

        var received = JsonData.Parse(await response.Content.ReadAsStringAsync());
        received["headers"]["User-Agent"].AsString().Should().Be("a/1 b/2");
        received["headers"]["X-Many"].AsString().Should().Be("1, 2");
        received["headers"]["Content-Type"].AsString().Should().Be("application/json; charset=utf-8");
        received["body"].AsString().Should().Be("{}");
    }

    [Fact]
    public async Task Headers_come_out_where_HttpClient_expects_them()
    {
        var definition = RestApi.Define("api", a => a.Get("/x", LambdaProxy.To(LambdaFunction.Returning(new
        {
            statusCode = 201,
            headers = new Dictionary<string, string> { ["Content-Type"] = "text/plain", ["Location"] = "/x/1" },
            multiValueHeaders = new Dictionary<string, string[]> { ["Set-Cookie"] = ["a=1", "b=2"] },
            body = "made",
        }))));
        await using var api = definition.Deploy();
        using var client = api.CreateClient();

        using var response = await client.GetAsync("/x");

        response.StatusCode.Should().Be(HttpStatusCode.Created);
        response.Content.Headers.ContentType!.MediaType.Should().Be("text/plain");
        response.Content.Headers.ContentLength.Should().Be(4);
        response.Headers.GetValues("Set-Cookie").Should().Equal("a=1", "b=2");
        response.Headers.Location!.OriginalString.Should().Be("/x/1");
    }

    [Fact]
    public async Task The_answer_to_HEAD_has_headers_and_no_body()
    {
        await using var api = Api.Deploy();
        using var client = api.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Head, "/items");

        using var response = await client.SendAsync(request);

        response.Content.Headers.ContentLength.Should().BePositive();
        (await response.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_request_can_be_given_up_while_it_is_pending()
    {
        var definition = RestApi.Define("api", a => a.Get("/slow", LambdaProxy.Returning(200, "ok", after: TimeSpan.FromSeconds(1))));
        await using var api = definition.Deploy();
        using var client = api.CreateClient();
        using var cancellation = new CancellationTokenSource();

        var pending = client.GetAsync("/slow", cancellation.Token);
        await cancellation.CancelAsync();

        var get = () => pending;
        await get.Should().ThrowAsync<OperationCanceledException>();
    }
}
