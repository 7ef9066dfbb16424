using System.Collections.ObjectModel;

namespace Understudy.ApiGateway;

/// <summary>How one kind of answer of a back end becomes a response of the method.</summary>
public sealed record IntegrationResponse
{
    /// <summary>The client's status, three digits.</summary>
    public required string StatusCode { get; init; }

    /// <summary>The regular expression that the whole status, or a function's error message, must match. Null or empty: the default response.</summary>
    public string? SelectionPattern { get; init; }

    /// <summary>Parameter mappings, such as <c>method.response.header.X</c> to <c>integration.response.header.x</c>.</summary>
    public IReadOnlyDictionary<string, string> ResponseParameters { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Mapping templates by content type.</summary>
    public IReadOnlyDictionary<string, string> ResponseTemplates { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>How the response payload is converted. Default: not.</summary>
    public ContentHandling ContentHandling { get; init; }
}
