using Understudy.ApiGateway.Pipeline;

namespace Understudy.ApiGateway.Integrations;

/// <summary>The back end that answers for an integration: its own, or that of the deployment.</summary>
internal sealed class BackendReference(IIntegration? backend, string place)
{
    /// <exception cref="MissingIntegrationException">There is neither.</exception>
    public IIntegration Resolve(ApiCall call, string uri) => backend ?? call.Api.Options.Backend
        ?? throw new MissingIntegrationException(place, uri, "new RestApiOptions { Backend = Backend.From(request => BackendResponse.Of(200, \"{}\")) }");
}
