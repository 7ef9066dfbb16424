using System.Text.Json.Serialization;

namespace Understudy.Docs.Tests.Snippets;

public sealed record PlacedOrder([property: JsonPropertyName("statusCode")] int StatusCode);
