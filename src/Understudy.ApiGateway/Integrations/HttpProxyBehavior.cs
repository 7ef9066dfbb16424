using Understudy.ApiGateway.Deployment;
using Understudy.ApiGateway.Payloads;
using Understudy.ApiGateway.Pipeline;

namespace Understudy.ApiGateway.Integrations;

/// <summary>HTTP_PROXY: the back end receives the request as it came, but for parameter mappings, and its answer passes back.</summary>
internal sealed class HttpProxyBehavior(MethodContext context) : IIntegrationBehavior
{
    private readonly RequestMapper _requests = new(context);
    private readonly BackendExchange _backend = new(context);
    private readonly BinaryMediaTypes _binary = new(context.Api.BinaryMediaTypes);

    public async ValueTask<StepOutcome> InvokeAsync(ApiCall call)
    {
        if (!_requests.TryMap(call, out var request, out var refusal))
        {
            return refusal;
        }

        var outcome = await _backend.SendAsync(call, request).ConfigureAwait(false);
        return outcome.EndsCall ? outcome : PassBack(call, call.BackendResponse!);
    }

    private StepOutcome PassBack(ApiCall call, BackendResponse answer)
    {
        var contentType = answer.Headers["Content-Type"];
        if (!BodyConversion.TryConvertResponse(answer.Body, contentType, call.Request.Headers["Accept"], _binary, ContentHandling.None, out var payload))
        {
            return Refusals.Configuration("The client accepts a binary media type, so the back end's text was to be decoded, but it is no Base64.");
        }

        var headers = new ApiHeaders(answer.Headers.Count + 4);
        foreach (var line in answer.Headers.Lines)
        {
            if (!HeaderRules.DroppedFromProxies.Contains(line.Name))
            {
                RemappedHeaders.AddProxied(headers, line.Name, line.Value);
            }
        }

        if (contentType is null)
        {
            headers.Add("Content-Type", "application/json");
        }

        return new ApiResponse(answer.StatusCode, headers, payload.Bytes);
    }
}
