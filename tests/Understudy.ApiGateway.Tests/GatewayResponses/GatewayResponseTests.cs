namespace Understudy.ApiGateway.Tests.GatewayResponses;

public sealed class GatewayResponseTests
{
    [Fact]
    public async Task An_answer_made_anew_has_status_headers_and_template_of_its_own()
    {
        var response = await RefusedBy(new GatewayResponse
        {
            ResponseType = GatewayResponseType.MissingAuthenticationToken,
            StatusCode = 404,
            ResponseParameters = new Dictionary<string, string>
            {
                ["gatewayresponse.header.Access-Control-Allow-Origin"] = "'*'",
                ["gatewayresponse.header.X-Origin"] = "method.request.header.Origin",
                ["gatewayresponse.header.X-Request"] = "context.requestId",
                ["gatewayresponse.header.X-None"] = "stageVariables.none",
            },
            ResponseTemplates = new Dictionary<string, string>
            {
                ["application/json"] = "{\"e\":$context.error.messageString,\"type\":\"$context.error.responseType\",\"raw\":\"$context.error.message\",\"v\":\"${stageVariables.none}\",\"cost\":\"$5 #if\"}",
            },
        });

        response.StatusCode.Should().Be(404);
        response.Text.Should().Be(
            """{"e":"Missing Authentication Token","type":"MISSING_AUTHENTICATION_TOKEN","raw":"Missing Authentication Token","v":"","cost":"$5 #if"}""");
        response.Headers["Access-Control-Allow-Origin"].Should().Be("*");
        response.Headers["X-Origin"].Should().Be("https://example.com");
        response.Headers["X-Request"].Should().Be(response.Exchange!.RequestId);
        response.Headers.Contains("X-None").Should().BeFalse();
    }

    [Fact]
    public async Task A_type_without_a_response_of_its_own_takes_the_default_of_its_class_and_keeps_its_status()
    {
        var response = await RefusedBy(new GatewayResponse
        {
            ResponseType = GatewayResponseType.Default4xx,
            ResponseTemplates = new Dictionary<string, string> { ["text/plain"] = "no: $context.error.message" },
        });

        response.StatusCode.Should().Be(403);
        response.Text.Should().Be("no: Missing Authentication Token");
        response.Headers["Content-Type"].Should().Be("text/plain");
    }

    [Fact]
    public async Task A_default_of_the_other_class_does_not_count()
    {
        var response = await RefusedBy(new GatewayResponse { ResponseType = GatewayResponseType.Default5xx, StatusCode = 599 });

        response.StatusCode.Should().Be(403);
    }

    [Theory]
    [InlineData("application/xml", "<e/>")]
    [InlineData("text/html", "{}")]
    public async Task The_template_that_the_client_accepts_is_taken_or_else_the_first(string accept, string body)
    {
        var response = await RefusedBy(
            new GatewayResponse
            {
                ResponseType = GatewayResponseType.MissingAuthenticationToken,
                ResponseTemplates = new Dictionary<string, string> { ["application/json"] = "{}", ["application/xml"] = "<e/>" },
            },
            accept);

        response.Text.Should().Be(body);
    }

    [Fact]
    public void A_header_that_cannot_be_mapped_is_a_fault_of_the_definition()
    {
        var define = () => RestApi.Define("api", a => a.GatewayResponse(new GatewayResponse
        {
            ResponseType = GatewayResponseType.Throttled,
            ResponseParameters = new Dictionary<string, string> { ["header.X"] = "'1'", ["gatewayresponse.header.Y"] = "nothing" },
        }));

        define.Should().Throw<InvalidApiDefinitionException>().WithMessage("""
            The definition of the API "api" has 2 fault(s):
              gateway response THROTTLED: the response parameter "header.X" is no header. Write gatewayresponse.header.NAME.
              gateway response THROTTLED: the header "Y" is mapped from "nothing". Write 'a literal', method.request.header.NAME, method.request.querystring.NAME, method.request.path.NAME, context.NAME or stageVariables.NAME.
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task There_is_no_trace_id_and_no_retry_after_on_a_refusal()
    {
        var response = await RefusedBy(new GatewayResponse { ResponseType = GatewayResponseType.Default5xx });

        response.Headers.Contains("X-Amzn-Trace-Id").Should().BeFalse();
        response.Headers.Contains("Retry-After").Should().BeFalse();
        response.Headers["Content-Type"].Should().Be("application/json");
    }

    private static async Task<ApiResponse> RefusedBy(GatewayResponse response, string accept = "*/*")
    {
        await using var api = RestApi.Define("api", a => a.GatewayResponse(response)).Deploy();
        return await api.SendAsync(ApiRequest.Of("GET", "/nowhere", null, ("Accept", accept), ("Origin", "https://example.com")));
    }
}
