namespace Understudy.ApiGateway.Pipeline;

/// <summary>Who signed a call (<c>requestContext.identity</c>).</summary>
internal sealed record CallerIdentity
{
    public string? AccessKey { get; init; }

    public string? AccountId { get; init; }

    public string? Caller { get; init; }

    public string? CognitoAuthenticationProvider { get; init; }

    public string? CognitoAuthenticationType { get; init; }

    public string? CognitoIdentityId { get; init; }

    public string? CognitoIdentityPoolId { get; init; }

    public string? PrincipalOrgId { get; init; }

    public string? User { get; init; }

    public string? UserArn { get; init; }
}
