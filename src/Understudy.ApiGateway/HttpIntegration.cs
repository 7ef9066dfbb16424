namespace Understudy.ApiGateway;

/// <summary>HTTP_PROXY and HTTP integrations.</summary>
public static class HttpIntegration
{
    /// <summary>HTTP_PROXY: the back end receives the request as it came.</summary>
    /// <param name="uri">Its address, with <c>{name}</c> for mapped path parameters and <c>${stageVariables.name}</c>.</param>
    /// <param name="backend">What answers. Null: <see cref="RestApiOptions.Backend"/>.</param>
    public static Integration Proxy(string uri, IIntegration? backend = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(uri);
        return new Integration { Type = IntegrationType.HttpProxy, HttpMethod = "ANY", Uri = uri, Backend = backend };
    }

    /// <summary>HTTP: the back end stands behind mappings, which <c>with</c> adds. Every status comes out as 200 until integration responses say otherwise.</summary>
    /// <param name="uri">Its address, with <c>{name}</c> for mapped path parameters and <c>${stageVariables.name}</c>.</param>
    /// <param name="backend">What answers. Null: <see cref="RestApiOptions.Backend"/>.</param>
    public static Integration Custom(string uri, IIntegration? backend = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(uri);
        return new Integration
        {
            Type = IntegrationType.Http,
            HttpMethod = "ANY",
            Uri = uri,
            Backend = backend,
            IntegrationResponses = [new IntegrationResponse { StatusCode = "200" }],
        };
    }
}
