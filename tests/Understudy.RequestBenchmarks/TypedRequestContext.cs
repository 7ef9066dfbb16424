using System.Text.Json.Serialization;

namespace Understudy.RequestBenchmarks;

/// <summary>The context of an event.</summary>
internal sealed record TypedRequestContext(
    [property: JsonPropertyName("path")] string? Path,
    [property: JsonPropertyName("accountId")] string? AccountId,
    [property: JsonPropertyName("resourceId")] string? ResourceId,
    [property: JsonPropertyName("stage")] string? Stage,
    [property: JsonPropertyName("requestId")] string? RequestId,
    [property: JsonPropertyName("identity")] TypedIdentity? Identity,
    [property: JsonPropertyName("resourcePath")] string? ResourcePath,
    [property: JsonPropertyName("httpMethod")] string? HttpMethod,
    [property: JsonPropertyName("apiId")] string? ApiId,
    [property: JsonPropertyName("extendedRequestId")] string? ExtendedRequestId,
    [property: JsonPropertyName("domainName")] string? DomainName,
    [property: JsonPropertyName("protocol")] string? Protocol,
    [property: JsonPropertyName("requestTime")] string? RequestTime,
    [property: JsonPropertyName("requestTimeEpoch")] long RequestTimeEpoch);
