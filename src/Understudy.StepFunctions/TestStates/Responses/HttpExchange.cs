using Understudy.Json;

namespace Understudy.StepFunctions.TestStates.Responses;

/// <summary>The request and response of an HTTP Task, out of its payload and its result.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html">Call HTTPS APIs</see>.</remarks>
internal static class HttpExchange
{
    public static HttpTaskRequest RequestOf(JsonData payload)
    {
        var url = Text(payload, "ApiEndpoint") ?? "";
        return new HttpTaskRequest(Protocol(payload), Text(payload, "Method") ?? "", url + Query(payload), Headers(payload), Text(payload, "RequestBody"));
    }

    public static HttpTaskResponse ResponseOf(JsonData payload, JsonData result) => new(
        Protocol(payload), Text(result, "StatusCode"), Text(result, "StatusText"), Headers(result), Text(result, "ResponseBody"));

    private static string Protocol(JsonData payload) =>
        Text(payload, "ApiEndpoint") is { } url && url.IndexOf("://", StringComparison.Ordinal) is > 0 and var end ? url[..end] : "https";

    private static string? Text(JsonData owner, string member) => !owner.TryGet(member, out var value) ? null
        : value is StringData text ? text.Value
        : value.ToString();

    private static string Query(JsonData payload)
    {
        if (!payload.TryGet("QueryParameters", out var value) || value is not ObjectData { Count: > 0 } parameters)
        {
            return "";
        }

        var pairs = parameters.SelectMany(parameter => Values(parameter.Value).Select(text => $"{Uri.EscapeDataString(parameter.Key)}={Uri.EscapeDataString(text)}"));
        return "?" + string.Join('&', pairs);
    }

    private static string? Headers(JsonData owner) => owner.TryGet("Headers", out var value) && value is ObjectData headers
        ? $"[{string.Join(", ", headers.Select(header => $"{header.Key}: {string.Join(", ", Values(header.Value))}"))}]"
        : null;

    private static IEnumerable<string> Values(JsonData value) =>
        (value is ArrayData items ? items.AsEnumerable() : [value]).Select(item => item is StringData text ? text.Value : item.ToString());
}
