using Understudy.ApiGateway.Deployment;
using Understudy.ApiGateway.Handlers;
using Understudy.ApiGateway.Pipeline;
using Understudy.ApiGateway.ProxyEvents;

namespace Understudy.ApiGateway.Integrations;

/// <summary>AWS_PROXY: the function is given the request as an event, and gives the response.</summary>
internal sealed class AwsProxyBehavior(MethodContext context) : IIntegrationBehavior
{
    private readonly BinaryMediaTypes _binary = new(context.Api.BinaryMediaTypes);
    private readonly FunctionReference _function = new(context.Integration.Function, context.Integration.Uri, $"the AWS_PROXY integration of {context.Place}");
    private readonly TimeSpan _timeout = TimeSpan.FromMilliseconds(context.Integration.TimeoutInMillis);

    // What AWS accepts in a definition, and then fails each call for (recorded).
    private readonly Refusal? _misconfigured = FaultOf(context.Integration);

    public ValueTask<StepOutcome> InvokeAsync(ApiCall call)
    {
        if (_misconfigured is not null)
        {
            return new(_misconfigured);
        }

        var function = _function.Resolve(call, out var name);
        var payload = call.MakeProxyEvent(_binary);
        if (call.Request.Body.Length > PayloadLimits.Suspicious && payload.Utf8Length > PayloadLimits.Lambda)
        {
            return new(new Refusal(GatewayResponseType.RequestTooLarge) { Reason = $"The event has {payload.Utf8Length} bytes; Lambda takes {PayloadLimits.Lambda}." });
        }

        call.IntegrationStart = call.Api.Clock.GetUtcNow();
        var pending = FunctionCaller.InvokeAsync(call, function, payload, name, _timeout);
        return pending.IsCompletedSuccessfully ? new(Read(call, pending.Result)) : AwaitAsync(call, pending);
    }

    private static Refusal? FaultOf(Integration integration) =>
        integration.HttpMethod is not (null or "POST") ? new(GatewayResponseType.IntegrationFailure)
        {
            Reason = $"The integration calls the function by {integration.HttpMethod}; Lambda takes only POST.",
        }
        : HeaderRules.FindUnmappable(integration) is { } header ? Refusals.UnmappableHeader(header)
        : null;

    private async ValueTask<StepOutcome> AwaitAsync(ApiCall call, ValueTask<LambdaResult?> pending) => Read(call, await pending.ConfigureAwait(false));

    private StepOutcome Read(ApiCall call, LambdaResult? result)
    {
        call.IntegrationEnd = call.Api.Clock.GetUtcNow();
        call.IntegrationResult = result;
        return result is null
            ? new Refusal(GatewayResponseType.IntegrationTimeout) { Reason = $"The function did not answer within {_timeout.TotalMilliseconds} ms." }
            : ProxyResponse.Read(call, result, _binary);
    }
}
