using System.Net;
using Understudy.Json;

namespace Understudy.ApiGateway.Tests;

public sealed class FirstRequestTests
{
    private static readonly RestApi Api = RestApi.Define("orders", a => a
        .Get("/orders/{id}", LambdaProxy.To<JsonData, JsonData>(Echo))
        .Any("/files/{proxy+}", LambdaProxy.To<JsonData, JsonData>(Echo)));

    [Fact]
    public async Task A_client_calls_a_method_of_the_stage()
    {
        await using var api = Api.Deploy();
        using var client = api.CreateClient();

        using var response = await client.GetAsync("/orders/42?q=a");

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        var received = JsonData.Parse(await response.Content.ReadAsStringAsync());
        received["path"].AsString().Should().Be("/orders/42");
        received["pathParameters"]["id"].AsString().Should().Be("42");
        received["requestContext"]["path"].AsString().Should().Be("/prod/orders/42");
    }

    [Fact]
    public async Task A_path_that_does_not_exist_is_a_missing_authentication_token()
    {
        await using var api = Api.Deploy();

        var response = await api.SendAsync(ApiRequest.Of("GET", "/nowhere"));

        response.StatusCode.Should().Be(403);
        response.Text.Should().Be("""{"message":"Missing Authentication Token"}""");
        response.Exchange!.RefusedBy.Should().Be(GatewayResponseType.MissingAuthenticationToken);
    }

    private static JsonData Echo(JsonData received) => JsonData.Object(("statusCode", 200), ("body", received.ToString()));
}
