using System.Net;
using Microsoft.AspNetCore.Http.Features;
using Understudy.ApiGateway;

namespace Understudy.Server.Http;

/// <summary>Makes the API's request of what came over the socket, as it was on the wire.</summary>
internal static class RequestReader
{
    // One byte more than API Gateway takes, so that it is the API that refuses.
    private const int MostRead = (10 * 1024 * 1024) + 1;

    public static async Task<ApiRequest> ReadAsync(IFeatureCollection context, RunningRestApi api)
    {
        var request = context.GetRequiredFeature<IHttpRequestFeature>();
        var target = request.RawTarget;
        var question = target.IndexOf('?', StringComparison.Ordinal);
        return new ApiRequest
        {
            Method = request.Method,
            Path = question < 0 ? target : target[..question],
            Query = question < 0 ? "" : target[(question + 1)..],
            Headers = HeadersOf(request),
            Body = await ReadBodyAsync(request.Body).ConfigureAwait(false),
            Host = HostOf(request, api),
            SourceIp = (context.Get<IHttpConnectionFeature>()?.RemoteIpAddress ?? IPAddress.Loopback).ToString(),
        };
    }

    private static string HostOf(IHttpRequestFeature request, RunningRestApi api)
    {
        var host = request.Headers.Host.ToString();
        var colon = host.LastIndexOf(':');
        var name = colon < 0 || host.EndsWith(']') ? host : host[..colon];
        return name is "" or "localhost" || IPAddress.TryParse(name, out _) ? api.Host : name;
    }

    private static ApiHeaders HeadersOf(IHttpRequestFeature request)
    {
        var lines = new List<HeaderLine>(request.Headers.Count);
        foreach (var (name, values) in request.Headers)
        {
            foreach (var value in values)
            {
                lines.Add(new HeaderLine(name, value ?? ""));
            }
        }

        return new ApiHeaders(lines);
    }

    private static async Task<ReadOnlyMemory<byte>> ReadBodyAsync(Stream body)
    {
        using var read = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (read.Length < MostRead && await body.ReadAsync(buffer).ConfigureAwait(false) is var count and > 0)
        {
            read.Write(buffer, 0, (int)Math.Min(count, MostRead - read.Length));
        }

        return read.ToArray();
    }
}
