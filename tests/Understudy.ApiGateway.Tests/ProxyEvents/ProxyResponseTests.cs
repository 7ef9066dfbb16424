using Understudy.Json;

namespace Understudy.ApiGateway.Tests.ProxyEvents;

public sealed class ProxyResponseTests
{
    [Theory]
    [InlineData("{}", 200, "")]
    [InlineData("""{"statusCode":"201","body":"x"}""", 201, "x")]
    [InlineData("""{"statusCode":null,"headers":null,"multiValueHeaders":null,"body":null,"isBase64Encoded":null}""", 200, "")]
    [InlineData("""{"statusCode":404.0,"body":"gone"}""", 404, "gone")]
    [InlineData("""{"body":"aGk=","isBase64Encoded":true}""", 200, "aGk=")]
    public async Task A_function_may_leave_out_whatever_it_likes(string payload, int status, string body)
    {
        var response = await AnswerTo(payload);

        response.StatusCode.Should().Be(status);
        response.Text.Should().Be(body);
        response.Headers["Content-Type"].Should().Be("application/json");
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("""{"statusCode":0}""")]
    [InlineData("""{"statusCode":99}""")]
    [InlineData("""{"statusCode":600}""")]
    [InlineData("""{"statusCode":"x"}""")]
    [InlineData("""{"statusCode":true}""")]
    [InlineData("""{"status":200}""")]
    [InlineData("""{"body":{"a":1}}""")]
    [InlineData("""{"headers":[]}""")]
    [InlineData("""{"headers":{"a":{}}}""")]
    [InlineData("""{"multiValueHeaders":{"a":"b"}}""")]
    [InlineData("""{"isBase64Encoded":"yes"}""")]
    public async Task What_is_malformed_is_a_502(string payload)
    {
        var response = await AnswerTo(payload);

        response.StatusCode.Should().Be(502);
        response.Text.Should().Be("""{"message": "Internal server error"}""");
        response.Headers["x-amzn-ErrorType"].Should().Be("InternalServerErrorException");
    }

    [Fact]
    public async Task The_exchange_says_what_is_malformed()
    {
        var response = await AnswerTo("""{"statusCode":200,"cookies":[]}""");

        response.Exchange!.Reason.Should().Be(
            "Malformed Lambda proxy response: it has the member \"cookies\" = []; allowed are statusCode, headers, multiValueHeaders, body and isBase64Encoded.");
    }

    [Fact]
    public async Task Values_of_both_maps_are_joined_under_the_name_of_the_multi_value_one()
    {
        var response = await AnswerTo("""{"headers":{"x-one":"c","n":1,"t":true},"multiValueHeaders":{"X-One":["a","b"]}}""");

        response.Headers.Where(line => line.Name == "X-One").Select(line => line.Value).Should().Equal("a", "b", "c");
        response.Headers["n"].Should().Be("1");
        response.Headers["t"].Should().Be("true");
    }

    [Theory]
    [InlineData("Connection", "x-amzn-Remapped-Connection")]
    [InlineData("content-length", "x-amzn-Remapped-content-length")]
    [InlineData("Date", "x-amzn-Remapped-Date")]
    [InlineData("Server", "x-amzn-Remapped-Server")]
    [InlineData("x-amzn-RequestId", "x-amzn-Remapped-x-amzn-RequestId")]
    public async Task Headers_that_are_the_gateways_own_are_renamed(string name, string renamed)
    {
        var response = await AnswerTo(JsonData.Object(("headers", JsonData.Object((name, "mine")))).ToString());

        response.Headers[renamed].Should().Be("mine");
        response.Headers[name].Should().NotBe("mine");
    }

    [Theory]
    [InlineData("image/png", "hi")]
    [InlineData("image/png, text/plain", "hi")]
    [InlineData("text/plain, image/png", "aGk=")]
    [InlineData("*/*", "aGk=")]
    public async Task Base64_is_decoded_for_a_client_that_first_accepts_a_binary_media_type(string accept, string body)
    {
        await using var api = (Api("""{"body":"aGk=","isBase64Encoded":true}""") with { BinaryMediaTypes = ["image/png"] }).Deploy();

        var response = await api.SendAsync(ApiRequest.Of("GET", "/", null, ("Accept", accept)));

        response.Text.Should().Be(body);
    }

    [Fact]
    public async Task A_body_that_is_no_base64_is_a_500()
    {
        await using var api = (Api("""{"body":"no base64!","isBase64Encoded":true}""") with { BinaryMediaTypes = ["*/*"] }).Deploy();

        var response = await api.SendAsync(ApiRequest.Of("GET", "/"));

        response.StatusCode.Should().Be(500);
        response.Exchange!.RefusedBy.Should().Be(GatewayResponseType.IntegrationFailure);
    }

    [Fact]
    public async Task Every_response_carries_ids_length_and_trace()
    {
        var response = await AnswerTo("""{"body":"hé"}""");

        response.Headers["x-amzn-RequestId"].Should().Be(response.Exchange!.RequestId);
        response.Headers["x-amz-apigw-id"].Should().Be(response.Exchange.ExtendedRequestId);
        response.Headers["Content-Length"].Should().Be("3");
        response.Headers["X-Amzn-Trace-Id"].Should().StartWith("Root=1-67748580-");
    }

    private static RestApi Api(string payload) => RestApi.Define("api", a =>
        a.Any("/", LambdaProxy.To(LambdaFunction.Returning(JsonData.Parse(payload)))));

    private static async Task<ApiResponse> AnswerTo(string payload)
    {
        await using var api = Api(payload).Deploy();
        return await api.SendAsync(ApiRequest.Of("GET", "/"));
    }
}
