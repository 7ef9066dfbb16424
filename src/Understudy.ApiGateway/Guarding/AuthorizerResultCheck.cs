using Understudy.ApiGateway.Authorizers;
using Understudy.ApiGateway.Pipeline;
using Understudy.ApiGateway.Policies;

namespace Understudy.ApiGateway.Guarding;

/// <summary>Combines the policy of a Lambda authorizer with the resource policy, if there is one.</summary>
internal sealed class AuthorizerResultCheck(PolicyDocument? resourcePolicy) : IRequestCheck
{
    public StepOutcome Examine(ApiCall call)
    {
        var ofResource = resourcePolicy?.Evaluate(
            new PolicyQuestion(ResourcePolicyCheck.Invoke, MethodArn.Of(call), call.Caller, new CallConditionKeys(call))) ?? PolicyDecision.Neither;
        var decision = ResourcePolicyRules.Either(ofResource, call.AuthorizerDecision);
        if (decision == PolicyDecision.Allow)
        {
            return StepOutcome.GoOn;
        }

        var isExplicit = decision == PolicyDecision.ExplicitDeny;
        return new Refusal(GatewayResponseType.AccessDenied, AccessDeniedText.OfAuthorizer(isExplicit))
        {
            Reason = isExplicit ? "The authorizer's policy denies the call." : "No statement of the authorizer's policy allows the call.",
        };
    }
}
