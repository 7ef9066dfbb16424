namespace Understudy.ApiGateway.Handlers;

/// <summary>A back end that answers by a delegate.</summary>
internal sealed class DelegateBackend(Func<BackendRequest, ValueTask<BackendResponse>> answer) : IIntegration
{
    public ValueTask<BackendResponse> SendAsync(BackendRequest request) => answer(request);
}
