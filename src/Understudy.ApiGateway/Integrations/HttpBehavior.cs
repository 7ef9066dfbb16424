using Understudy.ApiGateway.Deployment;
using Understudy.ApiGateway.Pipeline;

namespace Understudy.ApiGateway.Integrations;

/// <summary>HTTP, and AWS in front of a service: a back end behind mappings in both directions.</summary>
internal sealed class HttpBehavior(MethodContext context) : IIntegrationBehavior
{
    private readonly RequestMapper _requests = new(context);
    private readonly BackendExchange _backend = new(context);
    private readonly ResponseMapper _responses = new(context);

    public async ValueTask<StepOutcome> InvokeAsync(ApiCall call)
    {
        if (!_requests.TryMap(call, out var request, out var refusal))
        {
            return refusal;
        }

        var outcome = await _backend.SendAsync(call, request).ConfigureAwait(false);
        return outcome.EndsCall ? outcome : _responses.Map(call, BackendExchange.AnswerOf(call.BackendResponse!), request.Overrides);
    }
}
