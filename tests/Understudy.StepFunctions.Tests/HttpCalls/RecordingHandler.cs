using System.Net;
using System.Text;

namespace Understudy.StepFunctions.Tests.HttpCalls;

/// <summary>Answers requests without a network and keeps what they said.</summary>
internal sealed class RecordingHandler(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    public RecordingHandler(HttpStatusCode status = HttpStatusCode.OK, string body = "{}", string type = "application/json")
        : this((_, _) => Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, type) }))
    {
    }

    public List<string> Requests { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var headers = request.Headers.Concat(request.Content?.Headers.AsEnumerable() ?? [])
            .Select(header => $"{header.Key}: {string.Join(" | ", header.Value)}").Order(StringComparer.Ordinal);
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Requests.Add($"{request.Method} {request.RequestUri!.AbsoluteUri}\n{string.Join("\n", headers)}\n\n{body}".TrimEnd());
        return await answer(request, cancellationToken);
    }
}
