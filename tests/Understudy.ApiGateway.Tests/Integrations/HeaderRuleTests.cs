namespace Understudy.ApiGateway.Tests.Integrations;

public class HeaderRuleTests
{
    [Theory]
    [InlineData(IntegrationType.AwsProxy, "Content-Length")]
    [InlineData(IntegrationType.AwsProxy, "authorization")]
    [InlineData(IntegrationType.Aws, "TE")]
    [InlineData(IntegrationType.Http, "Transfer-Encoding")]
    [InlineData(IntegrationType.HttpProxy, "content-length")]
    public async Task Some_headers_may_be_mapped_and_then_fail_each_call(IntegrationType type, string header)
    {
        var calls = new Calls(new Integration
        {
            Type = type,
            HttpMethod = "POST",
            Uri = "https://backend.example/",
            Backend = Calls.Echo(),
            RequestParameters = Calls.Map(($"integration.request.header.{header}", "'x'")),
        });

        var response = await calls.GetAsync();

        (response.StatusCode, response.Text).Should().Be((500, """{"message": "Internal server error"}"""));
        calls.Exchange.Reason.Should().Be($"A parameter mapping sets the header {header}, which API Gateway accepts and then fails each call by. Remove it.");
    }

    [Fact]
    public async Task HTTP_back_ends_may_be_sent_headers_that_AWS_refuses()
    {
        var calls = new Calls(HttpIntegration.Proxy("https://backend.example/", Calls.Echo()) with
        {
            RequestParameters = Calls.Map(("integration.request.header.Authorization", "'mine'"), ("integration.request.header.TE", "'gzip'")),
        });

        await calls.GetAsync();

        calls.Sent.Headers["Authorization"].Should().Be("mine");
        calls.Sent.Headers.Contains("TE").Should().BeFalse();
    }
}
