using Understudy.ApiGateway;
using Understudy.Json;

namespace Understudy.Docs.Tests.Snippets;

public class RestApiTests
{
    private static readonly Integration Ok = LambdaProxy.Returning(200, "ok");

    [Fact]
    public async Task A_gateway_response_is_made_anew()
    {
        // snippet: rest-gateway-response
        var definition = RestApi.Define("orders", a => a
            .GatewayResponse(new GatewayResponse
            {
                ResponseType = GatewayResponseType.Default4xx,
                ResponseParameters = new Dictionary<string, string> { ["gatewayresponse.header.Access-Control-Allow-Origin"] = "'*'" },
                ResponseTemplates = new Dictionary<string, string>
                {
                    ["application/json"] = """{"error":$context.error.messageString,"id":"$context.requestId"}""",
                },
            })
            .Get("/orders", Ok));
        // end snippet
        await using var api = definition.Deploy();

        var response = await api.SendAsync(ApiRequest.Of("GET", "/nowhere"));

        response.Headers["Access-Control-Allow-Origin"].Should().Be("*");
        response.ReadJson()["id"].AsString().Should().Be(response.Exchange!.RequestId);
    }

    [Fact]
    public async Task An_API_has_stages_and_domains()
    {
        // snippet: rest-stages
        var definition = RestApi.Define("orders", a => a
            .Stage(new Stage { StageName = "prod", Variables = new Dictionary<string, string> { ["table"] = "orders" } })
            .Stage(new Stage { StageName = "dev", AccessLogFormat = AccessLogFormat.Clf.Text })
            .BasePathMapping("api.example.com", stage: "prod", basePath: "v1")
            .Get("/orders/{id}", Ok));

        await using var api = definition.Deploy(stage: "dev");
        var relative = await api.SendAsync(ApiRequest.Of("GET", "/orders/7"));                                                        // dev
        var executeApi = await api.SendAsync(ApiRequest.Of("GET", "/prod/orders/7") with { Host = api.Host });                       // prod
        var custom = await api.SendAsync(ApiRequest.Of("GET", "/v1/orders/7") with { Host = "api.example.com" });                    // prod
        // end snippet

        new[] { relative, executeApi, custom }.Select(response => response.Exchange!.Stage).Should().Equal("dev", "prod", "prod");
        api.AccessLog.Should().ContainSingle();
    }

    [Fact]
    public async Task A_function_is_recorded_or_made_of_anything()
    {
        // snippet: rest-functions
        var recorded = LambdaProxy.To(LambdaFunction.Returning(JsonData.Parse("""{"statusCode":200,"body":"recorded"}""")));
        var failing = LambdaProxy.To(LambdaFunction.Failing("TableNotFound", "There is no table."));
        var ofAnyForm = LambdaProxy.To(async (JsonData received, TimeProvider clock) =>
        {
            await Task.Delay(TimeSpan.FromSeconds(2), clock);
            return new { statusCode = 200, body = received["httpMethod"].AsString() };
        });
        // end snippet
        var definition = RestApi.Define("functions", a => a.Get("/recorded", recorded).Get("/failing", failing).Get("/any", ofAnyForm));
        await using var api = definition.Deploy(options: new RestApiOptions { AutoAdvance = true });

        (await api.SendAsync(ApiRequest.Of("GET", "/recorded"))).Text.Should().Be("recorded");
        (await api.SendAsync(ApiRequest.Of("GET", "/failing"))).StatusCode.Should().Be(502);
        (await api.SendAsync(ApiRequest.Of("GET", "/any"))).Text.Should().Be("GET");
    }

    [Fact]
    public async Task The_exchange_travels_with_the_message()
    {
        await using var api = RestApi.Define("orders", a => a.Get("/orders/{id}", Ok)).Deploy();
        using var client = api.CreateClient();

        // snippet: rest-exchange
        using var response = await client.GetAsync("/orders/7");

        response.RequestMessage!.Options.TryGetValue(ApiExchange.Key, out var exchange);
        exchange!.Resource.Should().Be("/orders/{id}");
        exchange.IntegrationEvent!["requestContext"]["stage"].AsString().Should().Be("prod");
        AccessLogFormat.Parse("$context.httpMethod $context.path $context.status").Render(exchange).Should().Be("GET /prod/orders/7 200");
        // end snippet
    }
}
