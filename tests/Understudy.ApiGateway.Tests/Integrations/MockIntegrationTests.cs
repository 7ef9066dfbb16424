namespace Understudy.ApiGateway.Tests.Integrations;

public class MockIntegrationTests
{
    [Fact]
    public async Task The_same_answer_is_given_to_everybody()
    {
        var calls = new Calls(MockIntegration.Returns(503, """{"closed": "$context.stage"}""", ("Retry-After", "60")));

        var response = await calls.PostAsync("<xml/>", ("Content-Type", "application/xml"));

        (response.StatusCode, response.Text).Should().Be((503, """{"closed": "prod"}"""));
        response.Headers["Retry-After"].Should().Be("60");
    }

    [Fact]
    public async Task A_preflight_names_origin_methods_and_headers()
    {
        var calls = new Calls(MockIntegration.Preflight("https://shop.example", "GET,POST"));

        var response = await calls.GetAsync();

        response.Headers["Access-Control-Allow-Origin"].Should().Be("https://shop.example");
        response.Headers["Access-Control-Allow-Methods"].Should().Be("GET,POST");
        response.Headers["Access-Control-Allow-Headers"].Should().Be("Content-Type,X-Amz-Date,Authorization,X-Api-Key,X-Amz-Security-Token");
    }

    [Fact]
    public async Task A_request_template_without_a_status_is_a_500_and_the_exchange_tells_why()
    {
        var calls = new Calls(MockIntegration.Returns(200) with { RequestTemplates = Calls.Map(("application/json", "{}")) });

        var response = await calls.GetAsync();

        response.StatusCode.Should().Be(500);
        calls.Exchange.Reason.Should().Be(
            """The request template of a MOCK integration must give an object with an integer statusCode, such as {"statusCode": 200}.""");
    }
}
