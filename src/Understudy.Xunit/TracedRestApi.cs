using Understudy.ApiGateway;
using Understudy.Time;
using Xunit.Abstractions;

namespace Understudy.Fixtures;

/// <summary>A running API that writes its calls into the output of a test when it is disposed.</summary>
/// <remarks>Always, because a test of xUnit v2 cannot see whether it failed; so let the test end with that: <c>await using var api = …</c>.</remarks>
public sealed class TracedRestApi : IAsyncDisposable
{
    private readonly ITestOutputHelper _output;
    private readonly Lock _gate = new();
    private readonly List<HttpClient> _clients = [];
    private bool _isDisposed;

    internal TracedRestApi(RunningRestApi api, ITestOutputHelper output)
    {
        Api = api;
        _output = output;
    }

    /// <summary>The API.</summary>
    public RunningRestApi Api { get; }

    /// <summary>The clock it runs on.</summary>
    public VirtualClock Clock => Api.Clock;

    /// <summary>A client as of <see cref="RunningRestApi.CreateClient"/>, disposed with this object.</summary>
    /// <param name="apiKey">Sent as <c>x-api-key</c> with every request. Default none.</param>
    /// <exception cref="ObjectDisposedException">This object is disposed.</exception>
    public HttpClient CreateClient(string? apiKey = null)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            var client = Api.CreateClient(apiKey);
            _clients.Add(client);
            return client;
        }
    }

    /// <summary>Writes the calls, and disposes the clients and the API. Once.</summary>
    public async ValueTask DisposeAsync()
    {
        lock (_gate)
        {
            if (_isDisposed)
            {
                return;
            }

            _isDisposed = true;
        }

        _output.WriteTrace(Api);
        _clients.ForEach(client => client.Dispose());
        await Api.DisposeAsync().ConfigureAwait(false);
    }
}
