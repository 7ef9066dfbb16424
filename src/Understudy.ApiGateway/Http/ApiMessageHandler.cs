using System.Net;

namespace Understudy.ApiGateway.Http;

/// <summary>The door for <see cref="HttpClient"/>: no socket, no copy of what need not be copied.</summary>
internal sealed class ApiMessageHandler(RunningRestApi api) : HttpMessageHandler
{
    /// <summary>Stands for the stage.</summary>
    public static readonly Uri BaseAddress = new("https://localhost/");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is null)
        {
            var pending = api.SendAsync(RequestOf(request, default), cancellationToken);
            return pending.IsCompletedSuccessfully ? Task.FromResult(ResponseOf(request, pending.Result)) : AwaitAsync(request, pending);
        }

        return SendWithBodyAsync(request, cancellationToken);
    }

    private static async Task<HttpResponseMessage> AwaitAsync(HttpRequestMessage request, Task<ApiResponse> pending) =>
        ResponseOf(request, await pending.ConfigureAwait(false));

    private async Task<HttpResponseMessage> SendWithBodyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = await request.Content!.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        return ResponseOf(request, await api.SendAsync(RequestOf(request, body), cancellationToken).ConfigureAwait(false));
    }

    private static ApiRequest RequestOf(HttpRequestMessage request, ReadOnlyMemory<byte> body)
    {
        var uri = request.RequestUri!;
        var headers = new ApiHeaders(8);
        foreach (var (name, values) in request.Headers.NonValidated)
        {
            AddLine(headers, name, values.ToString());
        }

        if (request.Content is not null)
        {
            foreach (var (name, values) in request.Content.Headers.NonValidated)
            {
                AddLine(headers, name, values.ToString());
            }
        }

        var query = uri.Query;
        var host = request.Headers.Host ?? uri.Host;
        return new ApiRequest
        {
            Method = request.Method.Method,
            Path = uri.AbsolutePath,
            Query = query.Length > 0 ? query[1..] : "",
            Headers = headers,
            Body = body,
            Host = host.Equals("localhost", StringComparison.OrdinalIgnoreCase) ? null : host,
        };
    }

    private static void AddLine(ApiHeaders headers, string name, string value)
    {
        if (!name.Equals("Host", StringComparison.OrdinalIgnoreCase))
        {
            headers.Add(name, value);
        }
    }

    private static HttpResponseMessage ResponseOf(HttpRequestMessage request, ApiResponse response)
    {
        request.Options.Set(ApiExchange.Key, response.Exchange!);
        var message = new HttpResponseMessage((HttpStatusCode)response.StatusCode)
        {
            RequestMessage = request,
            Content = new ReadOnlyMemoryContent(HasBody(request, response.StatusCode) ? response.Body : default),
        };
        foreach (var line in response.Headers.Lines)
        {
            if (!message.Headers.TryAddWithoutValidation(line.Name, line.Value))
            {
                message.Content.Headers.TryAddWithoutValidation(line.Name, line.Value);
            }
        }

        return message;
    }

    // RFC 9110, sections 6.4.1 and 9.3.2: no body follows these on the wire, whatever Content-Length says.
    private static bool HasBody(HttpRequestMessage request, int statusCode) =>
        request.Method != HttpMethod.Head && statusCode is not (204 or 304) && statusCode >= 200;
}
