using System.Text.Json.Serialization;

namespace Understudy.RequestBenchmarks;

/// <summary>Who called.</summary>
internal sealed record TypedIdentity(
    [property: JsonPropertyName("apiKey")] string? ApiKey,
    [property: JsonPropertyName("apiKeyId")] string? ApiKeyId,
    [property: JsonPropertyName("sourceIp")] string? SourceIp,
    [property: JsonPropertyName("userAgent")] string? UserAgent,
    [property: JsonPropertyName("userArn")] string? UserArn);
