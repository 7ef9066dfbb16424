using System.Net;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Understudy.ApiGateway;
using Understudy.Server.Http;

namespace Understudy.Server;

/// <summary>An API that is served on loopback. Dispose it to close the port.</summary>
public sealed class ApiListener : IAsyncDisposable
{
    private readonly KestrelServer _server;
    private readonly ApiGatewayApplication _application;

    private ApiListener(KestrelServer server, ApiGatewayApplication application, Uri address)
    {
        _server = server;
        _application = application;
        Address = address;
    }

    /// <summary>Where it listens, such as <c>http://127.0.0.1:40123/</c>. The stage comes next in the path.</summary>
    public Uri Address { get; }

    /// <summary>What the test did wrong, request by request in order of arrival, such as a handler that is missing.</summary>
    /// <remarks>Over a socket no exception can reach the test; the client got a 500 with the same text.</remarks>
    public IReadOnlyList<Exception> Faults => _application.Faults;

    /// <summary>Closes the port. Requests that are still open are aborted.</summary>
    public async ValueTask DisposeAsync()
    {
        using var atOnce = new CancellationTokenSource();
        await atOnce.CancelAsync().ConfigureAwait(false);
        await _server.StopAsync(atOnce.Token).ConfigureAwait(false);
        _server.Dispose();
    }

    internal static async Task<ApiListener> StartAsync(RunningRestApi api, int port, CancellationToken cancellationToken)
    {
        if (port is < IPEndPoint.MinPort or > IPEndPoint.MaxPort)
        {
            throw new ListenerException(port, $"{port} is no port; ports go from 1 to {IPEndPoint.MaxPort}, and 0 takes a free one.");
        }

        // The bare server, without a host: that one would read environment variables and configuration files.
        var server = new KestrelServer(
            Options.Create(OptionsFor(port)),
            new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance),
            NullLoggerFactory.Instance);
        var application = new ApiGatewayApplication(api);
        try
        {
            await server.StartAsync(application, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException e)
        {
            server.Dispose();
            throw new ListenerException(port, $"Port {port} cannot be opened on 127.0.0.1: {e.Message} Leave the port out to take a free one.", e);
        }

        return new ApiListener(server, application, AddressOf(server));
    }

    private static KestrelServerOptions OptionsFor(int port)
    {
        var options = new KestrelServerOptions { AddServerHeader = false, AllowSynchronousIO = false };

        // The API has limits of its own, which it answers in API Gateway's words.
        options.Limits.MaxRequestBodySize = null;
        options.Limits.MaxRequestHeadersTotalSize = 64 * 1024;
        options.Limits.MaxRequestLineSize = 32 * 1024;
        options.Listen(IPAddress.Loopback, port);
        return options;
    }

    private static Uri AddressOf(KestrelServer server) =>
        new(server.Features.Get<IServerAddressesFeature>()!.Addresses.First());
}
