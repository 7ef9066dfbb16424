using System.Text.Json.Serialization;

namespace Understudy.Substitutes.Tests;

public sealed record ShopAnswer([property: JsonPropertyName("statusCode")] int StatusCode, [property: JsonPropertyName("body")] string Body);
