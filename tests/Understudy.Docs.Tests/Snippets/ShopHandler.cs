using System.Text.Json.Nodes;

namespace Understudy.Docs.Tests.Snippets;

/// <summary>A shop that accepts orders from those who have its key.</summary>
internal sealed class ShopHandler : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!request.Headers.TryGetValues("X-Api-Key", out var keys) || keys.Single() != "secret")
        {
            return new HttpResponseMessage(System.Net.HttpStatusCode.Unauthorized);
        }

        var order = JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancellationToken))!;
        return new HttpResponseMessage { Content = new StringContent($$"""{"accepted":{{order["id"]}}}""") };
    }
}
