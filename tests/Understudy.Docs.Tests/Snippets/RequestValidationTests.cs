using Understudy.ApiGateway;
using Understudy.Json;

namespace Understudy.Docs.Tests.Snippets;

public class RequestValidationTests
{
    // snippet: request-validation
    private readonly RestApi _api = RestApi.Define("pets", a =>
    {
        a.Model("Pet", JsonData.Parse("""
            {"type":"object","required":["name"],"properties":{"name":{"type":"string"},"age":{"type":"integer","minimum":0}}}
            """));
        a.RequestValidator("all", validateRequestBody: true, validateRequestParameters: true);
        a.Post("/pets", LambdaProxy.To<JsonData, JsonData>(_ => JsonData.Object(("statusCode", 201))))
            .ValidatedBy("all").RequestModel("Pet").RequestParameter("method.request.header.X-Tenant", required: true);
    });

    [Fact]
    public async Task A_pet_without_name_is_refused()
    {
        await using var api = _api.Deploy();

        var response = await api.SendAsync(ApiRequest.Of("POST", "/pets", """{"age":3}""", ("X-Tenant", "t1")));

        response.StatusCode.Should().Be(400);
        response.Text.Should().Be("""{"message": "Invalid request body"}""");
        response.Exchange!.Reason.Should().Be("""The body is not as its model asks: [object has missing required properties (["name"])]""");
    }
    // end snippet
}
