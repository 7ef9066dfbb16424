using Understudy.ApiGateway;

namespace Understudy.Server;

/// <summary>Opens a deployed API on loopback.</summary>
public static class RestApiListening
{
    /// <summary>Serves the API on <c>http://127.0.0.1</c> until the listener is disposed.</summary>
    /// <param name="api">The API. It goes on answering its in-process clients as well; all share its clock, buckets and quotas.</param>
    /// <param name="port">The port. Default 0: a free one, which <see cref="ApiListener.Address"/> then names.</param>
    /// <param name="cancellationToken">Gives the start up.</param>
    /// <returns>The listener. Dispose it to close the port; that does not dispose the API.</returns>
    /// <exception cref="ListenerException">The port is taken, or is none.</exception>
    /// <remarks>
    /// Paths begin with the stage, as those of an execute-api URL do: <c>curl http://127.0.0.1:PORT/prod/items</c>. A Host header that is
    /// not the loopback address is passed on, so a custom domain is called by <c>curl -H "Host: api.example.com" …/items</c>.
    /// A request that waits on virtual time stays open until the test advances the clock, unless the API was deployed with
    /// <see cref="RestApiOptions.AutoAdvance"/>.
    /// </remarks>
    public static Task<ApiListener> ListenAsync(this RunningRestApi api, int port = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        return ApiListener.StartAsync(api, port, cancellationToken);
    }
}
