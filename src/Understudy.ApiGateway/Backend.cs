using Understudy.ApiGateway.Handlers;

namespace Understudy.ApiGateway;

/// <summary>Makes back ends of delegates and of HTTP clients.</summary>
public static class Backend
{
    /// <summary>A back end that answers by a delegate.</summary>
    /// <param name="answer">Is given what API Gateway would send. An <see cref="HttpRequestException"/> that it throws stands for a back end
    /// that cannot be reached; any other exception surfaces from the request.</param>
    public static IIntegration From(Func<BackendRequest, BackendResponse> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new DelegateBackend(request => new(answer(request)));
    }

    /// <inheritdoc cref="From(Func{BackendRequest, BackendResponse})"/>
    public static IIntegration From(Func<BackendRequest, Task<BackendResponse>> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new DelegateBackend(request => new(answer(request)));
    }

    /// <summary>A back end that is reached by an HTTP client: a stub server, a TestServer, the real thing.</summary>
    /// <param name="client">Sends the requests; it stays yours to dispose.</param>
    /// <remarks>It runs in real time: the clock stands while a request is under way.</remarks>
    public static IIntegration Over(HttpClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return new HttpClientBackend(client);
    }
}
