using System.Text.Json.Serialization;

namespace Understudy.RequestBenchmarks;

/// <summary>An answer as a handler gives it.</summary>
internal sealed record TypedResponse(
    [property: JsonPropertyName("statusCode")] int StatusCode,
    [property: JsonPropertyName("headers")] Dictionary<string, string> Headers,
    [property: JsonPropertyName("body")] string Body);
