namespace Understudy.ApiGateway;

/// <summary>An API key.</summary>
public sealed record ApiKey
{
    /// <summary>The name. Usage plans refer to a key by its id or its name.</summary>
    public required string Name { get; init; }

    /// <summary>What a client sends, 20 to 128 characters.</summary>
    public required string Value { get; init; }

    /// <summary>The id. Default: ten letters and digits drawn from the deployment's seed.</summary>
    public string? Id { get; init; }

    /// <summary>Whether it may be used. Default true.</summary>
    public bool Enabled { get; init; } = true;
}
