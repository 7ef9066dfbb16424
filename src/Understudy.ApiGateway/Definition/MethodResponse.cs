using System.Collections.ObjectModel;

namespace Understudy.ApiGateway;

/// <summary>A response that a method declares.</summary>
public sealed record MethodResponse
{
    /// <summary>The status, three digits.</summary>
    public required string StatusCode { get; init; }

    /// <summary>The declared headers, such as <c>method.response.header.Location</c>, and whether each is required.</summary>
    public IReadOnlyDictionary<string, bool> ResponseParameters { get; init; } = ReadOnlyDictionary<string, bool>.Empty;

    /// <summary>The name of the model of the body, by content type.</summary>
    public IReadOnlyDictionary<string, string> ResponseModels { get; init; } = ReadOnlyDictionary<string, string>.Empty;
}
