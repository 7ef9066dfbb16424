namespace Understudy.ApiGateway;

/// <summary>Sends bursts.</summary>
public static class ApiBurstRequests
{
    /// <summary>Sends GET requests together: all of them before the first answer is awaited, so at one instant of the clock.</summary>
    /// <param name="client">A client of the API, see <see cref="RunningRestApi.CreateClient"/>.</param>
    /// <param name="path">What to get, such as <c>/items?sort=price</c>.</param>
    /// <param name="count">How many, 1 and more.</param>
    /// <returns>The responses, once all are there.</returns>
    /// <remarks>Calls that wait on the clock stay pending until the test advances it. With <see cref="RestApiOptions.AutoAdvance"/> the first
    /// that waits moves the clock, maybe before the last is sent: for a burst at one instant leave it off.</remarks>
    public static Task<ApiBurst> GetBurstAsync(this HttpClient client, string path, int count)
    {
        ArgumentNullException.ThrowIfNull(path);
        return client.SendBurstAsync(count, _ => new HttpRequestMessage(HttpMethod.Get, path));
    }

    /// <summary>Sends requests together: all of them before the first answer is awaited, so at one instant of the clock.</summary>
    /// <param name="client">A client of the API, see <see cref="RunningRestApi.CreateClient"/>.</param>
    /// <param name="count">How many, 1 and more.</param>
    /// <param name="request">Makes each request; it is given its number, from 0.</param>
    /// <returns>The responses, once all are there.</returns>
    /// <remarks>Calls that wait on the clock stay pending until the test advances it. With <see cref="RestApiOptions.AutoAdvance"/> the first
    /// that waits moves the clock, maybe before the last is sent: for a burst at one instant leave it off.</remarks>
    public static async Task<ApiBurst> SendBurstAsync(this HttpClient client, int count, Func<int, HttpRequestMessage> request)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentNullException.ThrowIfNull(request);
        List<Task<HttpResponseMessage>> pending = [];
        for (var i = 0; i < count; i++)
        {
            pending.Add(client.SendAsync(request(i)));
        }

        return new ApiBurst(await Task.WhenAll(pending).ConfigureAwait(false));
    }
}
