namespace Understudy.ApiGateway.Pipeline;

/// <summary>The steps of one method of one stage, in AWS's order. What is not configured is null and costs nothing.</summary>
internal sealed class MethodChecks
{
    /// <summary>Resource policy before the authorizer (an explicit deny ends the call).</summary>
    public IRequestCheck? ResourcePolicy { get; init; }

    public IAuthorizerCheck? Authorizer { get; init; }

    /// <summary>Resource policy combined with the authorizer's result.</summary>
    public IRequestCheck? PolicyAfterAuthorizer { get; init; }

    public IRequestCheck? ApiKey { get; init; }

    public IRequestCheck? Throttle { get; init; }

    public IRequestCheck? Quota { get; init; }

    public IRequestCheck? Validation { get; init; }

    public IResponseCache? Cache { get; init; }
}
