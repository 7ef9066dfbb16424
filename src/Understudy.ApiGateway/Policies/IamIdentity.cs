using Understudy.ApiGateway.Pipeline;
using Understudy.Json;

namespace Understudy.ApiGateway;

/// <summary>An IAM caller, as a test provides it for methods with AWS_IAM authorization.</summary>
public sealed record IamIdentity
{
    /// <summary>The ARN of the user or assumed role: <c>requestContext.identity.userArn</c>.</summary>
    public required string UserArn { get; init; }

    /// <summary>The account. Default: the one in the ARN.</summary>
    public string? AccountId { get; init; }

    /// <summary>The user id: <c>requestContext.identity.user</c> and <c>caller</c>. Default <c>AIDACKCEVSQ6C2EXAMPLE</c>.</summary>
    public string UserId { get; init; } = "AIDACKCEVSQ6C2EXAMPLE";

    /// <summary>The identity-based policy. Null: everything is allowed.</summary>
    public JsonData? Policy { get; init; }

    internal CallerIdentity ToCaller(string accessKey) => new()
    {
        AccessKey = accessKey,
        AccountId = AccountId ?? (UserArn.Split(':') is { Length: > 4 } parts ? parts[4] : null),
        Caller = UserId,
        User = UserId,
        UserArn = UserArn,
    };
}
