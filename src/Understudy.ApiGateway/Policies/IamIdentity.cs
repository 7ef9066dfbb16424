namespace Understudy.ApiGateway;

/// <summary>An IAM caller, as a test provides it for methods with AWS_IAM authorization.</summary>
/// <param name="UserArn">The ARN of the user or assumed role, as in <c>requestContext.identity.userArn</c>.</param>
/// <remarks>Signatures are not verified: the access key in the <c>Authorization</c> header alone says who calls.</remarks>
public sealed record IamIdentity(string UserArn)
{
    /// <summary>The account of the caller. Default: the one in the ARN.</summary>
    public string AccountId { get; init; } = UserArn.Split(':') is { Length: > 4 } parts ? parts[4] : "";

    /// <summary>The user id, as in <c>requestContext.identity.user</c>. Default: <c>AIDAEXAMPLE</c>.</summary>
    public string UserId { get; init; } = "AIDAEXAMPLE";

    /// <summary>The identity-based policy of the caller as JSON text; null if it may do everything. Default null.</summary>
    public string? Policy { get; init; }
}
