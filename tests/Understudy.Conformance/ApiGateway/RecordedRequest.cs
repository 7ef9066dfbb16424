using System.Text;
using Understudy.ApiGateway;
using Understudy.Json;

namespace Understudy.Conformance.ApiGateway;

/// <summary>Reads the request of an exchange.</summary>
internal static class RecordedRequest
{
    public static ApiRequest Of(JsonData exchange, RunningRestApi api)
    {
        var request = exchange["request"];
        var stage = exchange.TryGet("stage", out var other) ? other.AsString() : api.Stage;
        return new ApiRequest
        {
            Method = request["method"].AsString(),
            Host = api.Host,
            Path = request.TryGet("fullPath", out var full) ? full.AsString() : $"/{stage}{request["path"].AsString()}",
            Query = request.TryGet("query", out var query) ? query.AsString() : "",
            Headers = HeadersOf(request),
            Body = BodyOf(request),
        };
    }

    public static ApiHeaders HeadersOf(JsonData holder)
    {
        if (!holder.TryGet("headers", out var headers))
        {
            return ApiHeaders.None;
        }

        return new ApiHeaders(((ObjectData)headers).SelectMany(header => header.Value is ArrayData lines
            ? lines.Select(line => new HeaderLine(header.Key, line.AsString()))
            : [new HeaderLine(header.Key, header.Value is StringData text ? text.Value : header.Value.ToString())]));
    }

    public static byte[] BodyOf(JsonData holder) =>
        holder.TryGet("bodyBase64", out var base64) ? Convert.FromBase64String(base64.AsString())
        : holder.TryGet("bodyRepeat", out var repeat) ? Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(repeat["text"].AsString(), (int)repeat["times"].AsInt64())))
        : holder.TryGet("body", out var body) && body is StringData text ? Encoding.UTF8.GetBytes(text.Value)
        : [];
}
