using System.Diagnostics;
using System.Net;

namespace Understudy.RequestBenchmarks;

/// <summary>Sends GETs by some workers at a time and checks every answer.</summary>
internal static class RequestLoad
{
    /// <summary>Requests per second.</summary>
    public static async Task<double> RunAsync(HttpClient client, Route route, int concurrency, int requests)
    {
        var sent = -1;
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, concurrency).Select(_ => Task.Run(WorkAsync)));
        return requests / Stopwatch.GetElapsedTime(start).TotalSeconds;

        async Task WorkAsync()
        {
            for (int i; (i = Interlocked.Increment(ref sent)) < requests;)
            {
                await SendAsync(client, route, i);
            }
        }
    }

    private static async Task SendAsync(HttpClient client, Route route, int id)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{route.Path}/{id}?q=a");
        if (route.ApiKey is not null)
        {
            request.Headers.Add("x-api-key", route.ApiKey);
        }

        using var response = await client.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        if (response.StatusCode != HttpStatusCode.OK || !body.Contains($"\"{id}\"", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{route.Path}/{id} gave {(int)response.StatusCode} {body}");
        }
    }
}
