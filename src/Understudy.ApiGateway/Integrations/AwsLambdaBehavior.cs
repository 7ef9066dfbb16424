using System.Text;
using Understudy.ApiGateway.Deployment;
using Understudy.ApiGateway.Handlers;
using Understudy.ApiGateway.Pipeline;
using Understudy.Json;

namespace Understudy.ApiGateway.Integrations;

/// <summary>AWS in front of a Lambda function (a custom integration): mappings in both directions.</summary>
internal sealed class AwsLambdaBehavior(MethodContext context) : IIntegrationBehavior
{
    private const string InvocationType = "X-Amz-Invocation-Type";

    private readonly RequestMapper _requests = new(context);
    private readonly ResponseMapper _responses = new(context);
    private readonly FunctionReference _function = new(context.Integration.Function, context.Integration.Uri, $"the AWS integration of {context.Place}");
    private readonly TimeSpan _timeout = TimeSpan.FromMilliseconds(context.Integration.TimeoutInMillis);

    public async ValueTask<StepOutcome> InvokeAsync(ApiCall call)
    {
        if (context.Integration.HttpMethod is not (null or "POST"))
        {
            return new Refusal(GatewayResponseType.IntegrationFailure)
            {
                Reason = $"The integration calls the function by {context.Integration.HttpMethod}; Lambda takes only POST.",
            };
        }

        if (!_requests.TryMap(call, out var request, out var refusal))
        {
            return refusal;
        }

        var answer = await AskAsync(call, request).ConfigureAwait(false);
        return answer is null
            ? new Refusal(GatewayResponseType.IntegrationTimeout) { Reason = $"The function did not answer within {_timeout.TotalMilliseconds} ms." }
            : _responses.Map(call, answer.Value, request.Overrides);
    }

    private async ValueTask<Answer?> AskAsync(ApiCall call, MappedRequest request)
    {
        var function = _function.Resolve(call, out var name);
        if (JsonText.Read(request.Body.Text ?? "") is not { } payload)
        {
            return Of("""{"Type":"User","message":"Could not parse request body into json"}""");
        }

        var isEvent = string.Equals(request.Headers[InvocationType], "Event", StringComparison.OrdinalIgnoreCase);
        call.IntegrationEvent = payload;
        call.IntegrationStart = call.Api.Clock.GetUtcNow();
        var result = await FunctionCaller.InvokeAsync(call, function, payload, name, _timeout, isEvent).ConfigureAwait(false);
        call.IntegrationEnd = call.Api.Clock.GetUtcNow();
        call.IntegrationResult = result;
        return result is null ? null : isEvent ? Of("") : Of(result.Text, result.Payload);
    }

    // Lambda itself answers with 200, so patterns are matched against the error message alone.
    private static Answer Of(string text, JsonData? payload = null) => new(
        payload is not null && payload.TryGet("errorMessage", out var message) && message is StringData error ? error.Value : "",
        ApiHeaders.None,
        "application/json",
        Encoding.UTF8.GetBytes(text));
}
