using Understudy.ApiGateway.Pipeline;

namespace Understudy.ApiGateway.Handlers;

/// <summary>Sends a request to a back end.</summary>
internal static class BackendCaller
{
    /// <summary>The back end's answer; null if it did not answer in time.</summary>
    public static ValueTask<BackendResponse?> SendAsync(ApiCall call, IIntegration backend, BackendRequest request, TimeSpan timeout) =>
        TimedCall.AskAsync(
            call.Api.Clock,
            $"{request.Method} {request.Uri}",
            backend.RunsInRealTime,
            timeout,
            (backend, request),
            static asked => asked.backend.SendAsync(asked.request));
}
