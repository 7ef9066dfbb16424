using Understudy.Json;

namespace Understudy.ApiGateway.Tests.Integrations;

public class ServiceIntegrationTests
{
    [Fact]
    public async Task An_action_is_given_the_body_and_gives_the_answer()
    {
        var calls = new Calls(ServiceIntegration.Action("sqs", "SendMessage", body => JsonData.Object(("MessageId", body["MessageBody"]))));

        var response = await calls.PostAsync("""{"MessageBody":"m"}""");

        response.Text.Should().Be("""{"MessageId":"m"}""");
        calls.Sent.Uri.Should().Be("arn:aws:apigateway:us-east-1:sqs:action/SendMessage");
    }

    [Fact]
    public async Task A_refusal_of_the_service_comes_out_as_400()
    {
        var calls = new Calls(ServiceIntegration.To("states", "StartExecution", Backend.From(_ => ServiceIntegration.Fail("ExecutionAlreadyExists", "It runs."))));

        var response = await calls.PostAsync("{}");

        (response.StatusCode, response.Text).Should().Be((400, """{"__type":"ExecutionAlreadyExists","message":"It runs."}"""));
    }

    [Fact]
    public async Task A_body_that_is_no_JSON_is_refused_as_the_services_do()
    {
        var calls = new Calls(ServiceIntegration.Action("sqs", "SendMessage", body => body));

        var response = await calls.PostAsync("a=b");

        response.StatusCode.Should().Be(400);
        response.Text.Should().Contain("SerializationException");
    }
}
