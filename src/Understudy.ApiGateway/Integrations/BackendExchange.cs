using System.Globalization;
using Understudy.ApiGateway.Deployment;
using Understudy.ApiGateway.Handlers;
using Understudy.ApiGateway.Pipeline;

namespace Understudy.ApiGateway.Integrations;

/// <summary>Sends a mapped request to the back end, and notes both sides in the call.</summary>
internal sealed class BackendExchange(MethodContext context)
{
    private readonly BackendRequests _requests = new(context);
    private readonly BackendReference _backend = new(context.Integration.Backend, $"the {AwsNames.Of(context.Integration.Type)} integration of {context.Place}");
    private readonly TimeSpan _timeout = TimeSpan.FromMilliseconds(context.Integration.TimeoutInMillis);

    /// <summary>Refuses, or goes on with the answer in <see cref="ApiCall.BackendResponse"/>.</summary>
    public async ValueTask<StepOutcome> SendAsync(ApiCall call, MappedRequest mapped)
    {
        if (!_requests.TryMake(call, mapped, out var request, out var refusal))
        {
            return refusal;
        }

        var backend = _backend.Resolve(call, request.Uri);
        call.BackendRequest = request;
        call.IntegrationStart = call.Api.Clock.GetUtcNow();
        try
        {
            call.BackendResponse = await BackendCaller.SendAsync(call, backend, request, _timeout).ConfigureAwait(false);
        }
        catch (HttpRequestException e)
        {
            return new Refusal(GatewayResponseType.IntegrationFailure) { Reason = $"The back end cannot be reached: {e.Message}" };
        }
        finally
        {
            call.IntegrationEnd = call.Api.Clock.GetUtcNow();
        }

        return call.BackendResponse is null
            ? new Refusal(GatewayResponseType.IntegrationTimeout) { Reason = $"The back end did not answer within {_timeout.TotalMilliseconds} ms." }
            : StepOutcome.GoOn;
    }

    public static Answer AnswerOf(BackendResponse response) => new(
        response.StatusCode.ToString(CultureInfo.InvariantCulture), response.Headers, response.Headers["Content-Type"], response.Body);
}
