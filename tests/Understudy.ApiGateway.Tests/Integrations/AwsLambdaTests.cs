using Understudy.Json;

namespace Understudy.ApiGateway.Tests.Integrations;

public class AwsLambdaTests
{
    [Fact]
    public async Task The_function_is_given_what_the_template_makes()
    {
        var calls = new Calls(Of(LambdaFunction.From((JsonData order) => order["id"])) with
        {
            RequestTemplates = Calls.Map(("application/json", """{"id": "$input.params('id')"}""")),
        });

        var response = await calls.GetAsync();

        (response.StatusCode, response.Text).Should().Be((200, "\"7\""));
        calls.Exchange.IntegrationEvent.Should().Be(Calls.Json("""{"id":"7"}"""));
    }

    [Fact]
    public async Task The_error_message_selects_the_response()
    {
        var calls = new Calls(Of(LambdaFunction.From((Func<JsonData, JsonData>)(_ => throw new InvalidOperationException("NotFound: no 7")))) with
        {
            IntegrationResponses =
            [
                new IntegrationResponse { StatusCode = "200" },
                new IntegrationResponse
                {
                    StatusCode = "404",
                    SelectionPattern = "NotFound.*",
                    ResponseTemplates = Calls.Map(("application/json", "$input.path('$.errorMessage')")),
                },
            ],
        });

        var response = await calls.GetAsync();

        (response.StatusCode, response.Text).Should().Be((404, "NotFound: no 7"));
    }

    [Fact]
    public async Task An_event_invocation_is_answered_with_an_empty_body()
    {
        var calls = new Calls(Of(LambdaFunction.From((JsonData _) => JsonData.Of("done"))) with
        {
            RequestParameters = Calls.Map(("integration.request.header.X-Amz-Invocation-Type", "'Event'")),
        });

        var response = await calls.GetAsync();

        (response.StatusCode, response.Text).Should().Be((200, ""));
    }

    [Fact]
    public async Task A_body_that_is_no_JSON_is_refused_by_Lambda()
    {
        var calls = new Calls(Of(LambdaFunction.From((JsonData value) => value)));

        var response = await calls.PostAsync("no json");

        response.Text.Should().Be("""{"Type":"User","message":"Could not parse request body into json"}""");
        calls.Exchange.IntegrationWasInvoked.Should().BeFalse();
    }

    private static Integration Of(ILambdaFunction function) => new()
    {
        Type = IntegrationType.Aws,
        HttpMethod = "POST",
        Function = function,
        IntegrationResponses = [new IntegrationResponse { StatusCode = "200" }],
    };
}
