namespace Understudy.ApiGateway.Tests.AccessLogs;

public sealed class AccessLogFormatTests
{
    [Fact]
    public async Task Common_log_format_tells_who_asked_for_what_and_what_came()
    {
        var exchange = await ExchangeOf("/orders/7");

        AccessLogFormat.Clf.Render(exchange).Should().Be(
            $"127.0.0.1 - - [01/Jan/2025:00:00:00 +0000] \"GET /orders/{{id}} HTTP/1.1\" 200 2 {exchange.RequestId} {exchange.ExtendedRequestId}");
    }

    [Fact]
    public async Task JSON_XML_and_CSV_tell_the_same()
    {
        var exchange = await ExchangeOf("/orders/7");

        Understudy.Json.JsonData.Parse(AccessLogFormat.Json.Render(exchange))["status"].AsString().Should().Be("200");
        System.Xml.Linq.XElement.Parse(AccessLogFormat.Xml.Render(exchange)).Element("resourcePath")!.Value.Should().Be("/orders/{id}");
        AccessLogFormat.Csv.Render(exchange).Split(',').Should().HaveCount(11);
    }

    [Fact]
    public async Task A_variable_without_a_value_is_a_hyphen()
    {
        var exchange = await ExchangeOf("/nowhere");

        AccessLogFormat.Parse("$context.resourcePath|$context.error.message|$context.error.responseType|$context.unknown|$other").Render(exchange)
            .Should().Be("-|Missing Authentication Token|MISSING_AUTHENTICATION_TOKEN|-|$other");
    }

    [Fact]
    public async Task Latencies_are_those_of_the_clock()
    {
        var definition = RestApi.Define("api", a => a.Get("/slow", LambdaProxy.Returning(200, "ok", after: TimeSpan.FromMilliseconds(250))));
        await using var api = definition.Deploy(options: new RestApiOptions { AutoAdvance = true });

        var response = await api.SendAsync(ApiRequest.Of("GET", "/slow"));

        AccessLogFormat.Parse("$context.responseLatency $context.integrationLatency").Render(response.Exchange!).Should().Be("250 250");
    }

    [Fact]
    public async Task A_stage_with_a_format_keeps_a_log()
    {
        var definition = EchoApi.Of("/x") with { Stages = [new Stage { StageName = "prod", AccessLogFormat = "$context.httpMethod $context.path $context.status" }] };
        await using var api = definition.Deploy();

        await api.SendAsync(ApiRequest.Of("GET", "/x"));
        await api.SendAsync(ApiRequest.Of("GET", "/y"));

        api.AccessLog.Should().Equal("GET /prod/x 200", "GET /prod/y 403");
    }

    private static async Task<ApiExchange> ExchangeOf(string path)
    {
        await using var api = RestApi.Define("api", a => a.Get("/orders/{id}", LambdaProxy.Returning(200, "ok"))).Deploy();
        return (await api.SendAsync(ApiRequest.Of("GET", path))).Exchange!;
    }
}
