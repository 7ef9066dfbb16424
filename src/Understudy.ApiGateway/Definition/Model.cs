using Understudy.Json;

namespace Understudy.ApiGateway;

/// <summary>A model: the JSON Schema (draft 4) of a payload.</summary>
public sealed record Model
{
    /// <summary>The name, letters and digits.</summary>
    public required string Name { get; init; }

    /// <summary>The content type. Default <c>application/json</c>.</summary>
    public string ContentType { get; init; } = "application/json";

    /// <summary>The schema.</summary>
    public required JsonData Schema { get; init; }
}
