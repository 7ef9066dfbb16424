namespace Understudy.ApiGateway.Handlers;

/// <summary>A back end behind an HTTP client.</summary>
internal sealed class HttpClientBackend(HttpClient client) : IIntegration
{
    public bool RunsInRealTime => true;

    public async ValueTask<BackendResponse> SendAsync(BackendRequest request)
    {
        using var message = MessageOf(request);
        using var answer = await client.SendAsync(message).ConfigureAwait(false);
        return new BackendResponse
        {
            StatusCode = (int)answer.StatusCode,
            Headers = HeadersOf(answer),
            Body = await answer.Content.ReadAsByteArrayAsync().ConfigureAwait(false),
        };
    }

    private static HttpRequestMessage MessageOf(BackendRequest request)
    {
        var message = new HttpRequestMessage(new HttpMethod(request.Method), request.Uri);
        if (request.Body.Length > 0)
        {
            message.Content = new ReadOnlyMemoryContent(request.Body);
        }

        foreach (var line in request.Headers)
        {
            if (!message.Headers.TryAddWithoutValidation(line.Name, line.Value))
            {
                message.Content?.Headers.TryAddWithoutValidation(line.Name, line.Value);
            }
        }

        return message;
    }

    private static ApiHeaders HeadersOf(HttpResponseMessage answer) => new(
        answer.Headers.NonValidated.Concat(answer.Content.Headers.NonValidated)
            .SelectMany(header => header.Value, (header, value) => new HeaderLine(header.Key, value)));
}
