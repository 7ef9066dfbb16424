namespace Understudy.ApiGateway.Policies;

/// <summary>Combines the resource policy of an API with the result of its authorizer.</summary>
/// <remarks>AWS: "How API Gateway resource policies affect authorization workflow", its tables A and B.</remarks>
internal static class ResourcePolicyRules
{
    /// <summary>Table A, for Lambda authorizers and for IAM callers of the API's own account: one of the two must allow, none may deny.</summary>
    public static PolicyDecision Either(PolicyDecision resourcePolicy, PolicyDecision identity) => (resourcePolicy, identity) switch
    {
        (PolicyDecision.ExplicitDeny, _) or (_, PolicyDecision.ExplicitDeny) => PolicyDecision.ExplicitDeny,
        (PolicyDecision.Allow, _) or (_, PolicyDecision.Allow) => PolicyDecision.Allow,
        _ => PolicyDecision.Neither,
    };

    /// <summary>Table B, for Cognito and for IAM callers of another account: both must allow.</summary>
    public static PolicyDecision Both(PolicyDecision resourcePolicy, PolicyDecision identity) => (resourcePolicy, identity) switch
    {
        (PolicyDecision.ExplicitDeny, _) or (_, PolicyDecision.ExplicitDeny) => PolicyDecision.ExplicitDeny,
        (PolicyDecision.Allow, PolicyDecision.Allow) => PolicyDecision.Allow,
        _ => PolicyDecision.Neither,
    };
}
