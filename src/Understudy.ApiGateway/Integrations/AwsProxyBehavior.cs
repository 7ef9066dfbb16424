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

    private readonly string? _unmappable = HeaderRules.FindUnmappable(context.Integration);

    // Lambda is invoked by POST; any other method fails each call (recorded).
    private readonly bool _isInvokable = context.Integration.HttpMethod is null or "POST";

    public ValueTask<StepOutcome> InvokeAsync(ApiCall call)
    {
        if (!_isInvokable)
        {
            return new(new Refusal(GatewayResponseType.IntegrationFailure)
            {
                Reason = $"The integration calls the function by {context.Integration.HttpMethod}; Lambda takes only POST.",
            });
        }

        if (_unmappable is not null)
        {
            return new(Refusals.UnmappableHeader(_unmappable));
        }

        var function = _function.Resolve(call, out var name);
        var payload = ProxyEvent.Of(call, _binary);
        if (call.Request.Body.Length > PayloadLimits.Suspicious && payload.Utf8Length > PayloadLimits.Lambda)
        {
            return new(new Refusal(GatewayResponseType.RequestTooLarge) { Reason = $"The event has {payload.Utf8Length} bytes; Lambda takes {PayloadLimits.Lambda}." });
        }

        call.IntegrationEvent = payload;
        call.IntegrationStart = call.Api.Clock.GetUtcNow();
        var pending = FunctionCaller.InvokeAsync(call, function, payload, name, _timeout);
        return pending.IsCompletedSuccessfully ? new(Read(call, pending.Result)) : AwaitAsync(call, pending);
    }

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
