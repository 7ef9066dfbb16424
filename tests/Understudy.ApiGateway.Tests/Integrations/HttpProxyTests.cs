namespace Understudy.ApiGateway.Tests.Integrations;

public class HttpProxyTests
{
    private static readonly Integration Proxy = HttpIntegration.Proxy("https://${stageVariables.host}/v1/{id}?from=gateway", Calls.Echo()) with
    {
        RequestParameters = Calls.Map(
            ("integration.request.path.id", "method.request.path.id"),
            ("integration.request.header.X-Caller", "context.identity.sourceIp"),
            ("integration.request.querystring.page", "method.request.querystring.p")),
    };

    [Fact]
    public async Task The_request_passes_with_what_is_mapped_on_top()
    {
        var calls = new Calls(Proxy);

        await calls.GetAsync("/things/7?p=2&from=client", ("X-Caller", "me"), ("X-Own", "1"), ("Connection", "close"), ("Via", "1.1 proxy"));

        calls.Sent.Method.Should().Be("GET");
        calls.Sent.Uri.Should().Be("https://backend.example/v1/7?from=gateway&p=2&from=client&page=2");
        calls.Sent.Headers["X-Caller"].Should().Be("127.0.0.1");
        calls.Sent.Headers["X-Own"].Should().Be("1");
        calls.Sent.Headers.Contains("Connection").Should().BeFalse();
        calls.Sent.Headers.Contains("Via").Should().BeFalse();
        calls.Sent.Headers["x-amzn-apigateway-api-id"].Should().Be(calls.Api.ApiId);
    }

    [Fact]
    public async Task The_answer_passes_back_with_its_status_and_its_own_headers_renamed()
    {
        var calls = new Calls(HttpIntegration.Proxy("https://backend.example/", Backend.From(_ =>
            BackendResponse.Of(418, "no", ("Server", "pot"), ("X-Tea", "green"), ("Transfer-Encoding", "chunked")))));

        var response = await calls.GetAsync();

        response.StatusCode.Should().Be(418);
        response.Text.Should().Be("no");
        response.Headers["x-amzn-Remapped-Server"].Should().Be("pot");
        response.Headers["X-Tea"].Should().Be("green");
        response.Headers.Contains("Transfer-Encoding").Should().BeFalse();
        response.Headers.Contains("X-Amzn-Trace-Id").Should().BeFalse();
    }

    [Fact]
    public async Task A_back_end_that_cannot_be_reached_is_an_integration_failure()
    {
        var calls = new Calls(HttpIntegration.Proxy("https://backend.example/", Backend.From((Func<BackendRequest, BackendResponse>)(_ =>
            throw new HttpRequestException("Connection refused")))));

        var response = await calls.GetAsync();

        response.Text.Should().Be("""{"message": "Internal server error"}""");
        calls.Exchange.RefusedBy.Should().Be(GatewayResponseType.IntegrationFailure);
        calls.Exchange.Reason.Should().Be("The back end cannot be reached: Connection refused");
    }

    [Fact]
    public async Task A_back_end_that_takes_too_long_is_a_504()
    {
        var calls = new Calls(HttpIntegration.Proxy("https://backend.example/", Backend.From(async request =>
        {
            await Task.Delay(TimeSpan.FromSeconds(30), request.Clock);
            return BackendResponse.Of(200, "late");
        })), new RestApiOptions { AutoAdvance = true });

        var response = await calls.GetAsync();

        response.StatusCode.Should().Be(504);
        response.Text.Should().Be("""{"message": "Endpoint request timed out"}""");
        calls.Exchange.Duration.Should().Be(TimeSpan.FromSeconds(29));
    }

    [Fact]
    public async Task An_address_that_is_none_is_a_500_and_the_exchange_tells_why()
    {
        var calls = new Calls(HttpIntegration.Proxy("${stageVariables.missing}/v1", Calls.Echo()));

        var response = await calls.GetAsync();

        response.StatusCode.Should().Be(500);
        calls.Exchange.Reason.Should().Be("\"/v1\" is no address of an HTTP back end.");
    }

    [Fact]
    public async Task Without_a_back_end_the_test_is_told_what_to_write()
    {
        var calls = new Calls(HttpIntegration.Proxy("https://backend.example/"));

        var call = () => calls.GetAsync();

        (await call.Should().ThrowAsync<MissingIntegrationException>()).WithMessage(
            "Nothing answers for the HTTP_PROXY integration of ANY /things/{id} (URI https://backend.example/).\n" +
            "  write    new RestApiOptions { Backend = Backend.From(request => BackendResponse.Of(200, \"{}\")) }");
    }
}
