using System.Text.Json.Serialization;

namespace Understudy.RequestBenchmarks;

/// <summary>An event of the members that AWS's APIGatewayProxyRequest has.</summary>
internal sealed record TypedRequest(
    [property: JsonPropertyName("resource")] string Resource,
    [property: JsonPropertyName("path")] string Path,
    [property: JsonPropertyName("httpMethod")] string HttpMethod,
    [property: JsonPropertyName("headers")] Dictionary<string, string>? Headers,
    [property: JsonPropertyName("multiValueHeaders")] Dictionary<string, List<string>>? MultiValueHeaders,
    [property: JsonPropertyName("queryStringParameters")] Dictionary<string, string>? QueryStringParameters,
    [property: JsonPropertyName("multiValueQueryStringParameters")] Dictionary<string, List<string>>? MultiValueQueryStringParameters,
    [property: JsonPropertyName("pathParameters")] Dictionary<string, string>? PathParameters,
    [property: JsonPropertyName("stageVariables")] Dictionary<string, string>? StageVariables,
    [property: JsonPropertyName("requestContext")] TypedRequestContext RequestContext,
    [property: JsonPropertyName("body")] string? Body,
    [property: JsonPropertyName("isBase64Encoded")] bool IsBase64Encoded);
