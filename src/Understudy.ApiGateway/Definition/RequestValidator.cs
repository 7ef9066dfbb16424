namespace Understudy.ApiGateway;

/// <summary>What of a request is validated.</summary>
public sealed record RequestValidator
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the body is, against the model for its content type. Default false.</summary>
    public bool ValidateRequestBody { get; init; }

    /// <summary>Whether required parameters must be there. Default false.</summary>
    public bool ValidateRequestParameters { get; init; }
}
