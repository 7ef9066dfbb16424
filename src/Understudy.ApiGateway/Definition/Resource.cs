namespace Understudy.ApiGateway;

/// <summary>A resource of a REST API: a path and its methods.</summary>
public sealed record Resource
{
    /// <summary>The whole path, such as <c>/orders/{id}</c> or <c>/files/{proxy+}</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The id. Default: ten letters and digits drawn from the deployment's seed.</summary>
    public string? Id { get; init; }

    /// <summary>The methods, one for each HTTP method or <c>ANY</c>.</summary>
    public IReadOnlyList<Method> Methods { get; init; } = [];
}
