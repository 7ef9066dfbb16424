using System.Text.Json;
using System.Text.Json.Serialization;

namespace ItemsApi;

/// <summary>What a function gives back; AWS's APIGatewayProxyResponse would do as well.</summary>
public sealed record ProxyResponse(
    [property: JsonPropertyName("statusCode")] int StatusCode,
    [property: JsonPropertyName("body")] string Body)
{
    /// <summary>The browser may read every answer, also one that says what went wrong.</summary>
    [JsonPropertyName("headers")]
    public Dictionary<string, string> Headers { get; init; } = new()
    {
        ["Access-Control-Allow-Origin"] = "*",
        ["Content-Type"] = "application/json",
    };

    public static ProxyResponse Of(int statusCode, object body) => new(statusCode, JsonSerializer.Serialize(body, JsonSerializerOptions.Web));
}
