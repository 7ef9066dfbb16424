using System.Net.Http.Headers;
using System.Text;
using Understudy.Json;

namespace Understudy.StepFunctions.HttpCalls;

/// <summary>Makes the request that Step Functions would send.</summary>
internal static class RequestWriter
{
    private const string Json = "application/json";
    private const string Form = "application/x-www-form-urlencoded";

    public static HttpRequestMessage Write(HttpCall call, string region)
    {
        var request = new HttpRequestMessage(new HttpMethod(call.Method), WithQuery(call));
        if (call.Body is { } body)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(BodyText(body, call)));
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(ContentType(call));
        }

        // Step Functions sets these two itself, and takes no more of an answer than a payload may hold.
        request.Headers.TryAddWithoutValidation("User-Agent", $"Amazon|StepFunctions|HttpInvoke|{region}");
        request.Headers.TryAddWithoutValidation("Range", "bytes=0-262144");
        foreach (var (name, value) in call.Headers)
        {
            string[] values = value is ArrayData list ? [.. list.Select(item => item.AsString())] : [value.AsString()];
            if (Is(name, "User-Agent") || Is(name, "Range") || Is(name, "Content-Type"))
            {
                continue;
            }

            if (!request.Headers.TryAddWithoutValidation(name, values))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, values);
            }
        }

        return request;
    }

    private static string BodyText(JsonData body, HttpCall call) => call.IsUrlEncoded ? UrlEncoding.Of(body, call.ArrayFormat!)
        : body is StringData text ? text.Value
        : body.ToString();

    private static string ContentType(HttpCall call)
    {
        var given = call.Headers.Where(header => Is(header.Key, "Content-Type")).Select(header => header.Value is ArrayData { Count: > 0 } list ? list[0] : header.Value).FirstOrDefault();
        return given is StringData text && MediaTypeHeaderValue.TryParse(text.Value, out _) ? text.Value : call.IsUrlEncoded ? Form : Json;
    }

    private static Uri WithQuery(HttpCall call)
    {
        if (call.Query.Count == 0)
        {
            return new Uri(call.Endpoint);
        }

        var join = call.Endpoint.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return new Uri($"{call.Endpoint}{join}{UrlEncoding.Of(call.Query, "REPEAT")}");
    }

    private static bool Is(string name, string header) => name.Equals(header, StringComparison.OrdinalIgnoreCase);
}
