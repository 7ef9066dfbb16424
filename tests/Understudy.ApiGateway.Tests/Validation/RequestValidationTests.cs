using Understudy.Json;

namespace Understudy.ApiGateway.Tests.Validation;

public sealed class RequestValidationTests
{
    private static readonly Model Pet = new()
    {
        Name = "Pet",
        Schema = JsonData.Parse("""{"type":"object","required":["name"],"properties":{"name":{"type":"string"}}}"""),
    };

    private static readonly RestApi Api = Define(Pet);

    [Theory]
    [InlineData("/pets?size=1", "x", "200 ok")]
    [InlineData("/pets?size=1", "", "400 {\"message\": \"Missing required request parameters: [X-Key]\"}")]
    [InlineData("/pets?size=%20", "", "400 {\"message\": \"Missing required request parameters: [X-Key, size]\"}")]
    [InlineData("/pets", "x", "400 {\"message\": \"Missing required request parameters: [size]\"}")]
    public async Task Required_parameters_must_be_there_and_not_blank(string path, string header, string expected)
    {
        var request = Post(path, """{"name":"a"}""").With("X-Key", header);

        (await Answer(request)).Should().Be(expected);
    }

    [Theory]
    [InlineData("""{"name":"a"}""", "application/json", "200 ok")]
    [InlineData("""{"name":"a"}""", "application/json; charset=utf-8", "200 ok")]
    [InlineData("""{"name":1}""", "application/json", "400 {\"message\": \"Invalid request body\"}")]
    [InlineData("""{"name":1}""", null, "400 {\"message\": \"Invalid request body\"}")]
    [InlineData("""{"name":1}""", "text/plain", "200 ok")]
    [InlineData("{", "application/json", "400 {\"message\": \"Invalid request body\"}")]
    [InlineData("", "application/json", "400 {\"message\": \"Invalid request body\"}")]
    public async Task A_body_must_be_as_the_model_of_its_content_type_asks(string body, string? contentType, string expected)
    {
        var request = Post("/pets?size=1", body, contentType).With("X-Key", "x");

        (await Answer(request)).Should().Be(expected);
    }

    [Fact]
    public async Task A_gateway_response_can_tell_what_is_wrong()
    {
        var told = Define(Pet) with
        {
            GatewayResponses = [new GatewayResponse
            {
                ResponseType = GatewayResponseType.BadRequestBody,
                ResponseTemplates = new Dictionary<string, string> { ["application/json"] = """{"errors":"$context.error.validationErrorString"}""" },
            }],
        };
        await using var api = told.Deploy();

        var response = await api.SendAsync(Post("/pets?size=1", "{}").With("X-Key", "x").Request);

        response.Text.Should().Be("""{"errors":"[object has missing required properties (["name"])]"}""");
    }

    [Fact]
    public void Models_and_validators_that_are_none_are_faults_of_the_definition()
    {
        var define = () => Define(Pet with { Schema = JsonData.Parse("""{"type":"text"}""") }).Deploy();

        define.Should().Throw<InvalidApiDefinitionException>().Which.Faults.Should().ContainSingle().Which.ToString().Should().Be(
            "model \"Pet\": its schema is no JSON Schema of draft 4. #/type: must be one or several of array, boolean, integer, null, number, object and string, but it is \"text\".");
    }

    private static async Task<string> Answer(Sent sent)
    {
        await using var api = Api.Deploy();
        var response = await api.SendAsync(sent.Request);
        return $"{response.StatusCode} {response.Text}";
    }

    private static RestApi Define(Model model) => new()
    {
        Name = "pets",
        Models = [model],
        RequestValidators = [new RequestValidator { Name = "all", ValidateRequestBody = true, ValidateRequestParameters = true }],
        Resources = [new Resource
        {
            Path = "/pets",
            Methods = [new Method
            {
                HttpMethod = "POST",
                Integration = LambdaProxy.To<JsonData, JsonData>(_ => JsonData.Object(("statusCode", 200), ("body", "ok"))),
                RequestValidator = "all",
                RequestModels = new Dictionary<string, string> { ["application/json"] = "Pet" },
                RequestParameters = new Dictionary<string, bool>
                {
                    ["method.request.querystring.size"] = true,
                    ["method.request.querystring.color"] = false,
                    ["method.request.header.X-Key"] = true,
                },
            }],
        }],
    };

    private static Sent Post(string path, string body, string? contentType = "application/json")
    {
        var request = ApiRequest.Of("POST", path, body);
        return new Sent(request with { Headers = contentType is null ? ApiHeaders.None : ApiHeaders.Of(("Content-Type", contentType)) });
    }

    private sealed record Sent(ApiRequest Request)
    {
        public Sent With(string name, string value) => new(Request with { Headers = Request.Headers.With(name, value) });
    }
}
