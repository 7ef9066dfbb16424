namespace Understudy.ApiGateway;

/// <summary>An authorizer of a REST API.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/apigateway/latest/api/API_Authorizer.html">Authorizer</see>.</remarks>
public sealed record Authorizer
{
    /// <summary>The name; methods refer to it.</summary>
    public required string Name { get; init; }

    /// <summary>The kind.</summary>
    public required AuthorizerType Type { get; init; }

    /// <summary>The function's URI, as AWS writes it; null where <see cref="Function"/> says it all.</summary>
    public string? AuthorizerUri { get; init; }

    /// <summary>The function. Null: found by the name in <see cref="AuthorizerUri"/> among <see cref="RestApiOptions.Functions"/>.</summary>
    public ILambdaFunction? Function { get; init; }

    /// <summary>Where the identity is read, comma separated, such as <c>method.request.header.Authorization</c>.</summary>
    public string? IdentitySource { get; init; }

    /// <summary>The regular expression that a token must match; otherwise 401 without a call. Default none.</summary>
    public string? IdentityValidationExpression { get; init; }

    /// <summary>How long a result is cached: 0 s (not at all) to 3600 s. Default 300 s.</summary>
    public int AuthorizerResultTtlInSeconds { get; init; } = 300;

    /// <summary>The ARNs of the Cognito user pools.</summary>
    public IReadOnlyList<string> ProviderArns { get; init; } = [];
}
