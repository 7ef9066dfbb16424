using Understudy.ApiGateway.Authorizers;
using Understudy.ApiGateway.Pipeline;
using Understudy.ApiGateway.Policies;

namespace Understudy.ApiGateway.Guarding;

/// <summary>Asks the resource policy by itself.</summary>
/// <param name="policy">The policy.</param>
/// <param name="mustAllow">Whether the policy must allow the call, or only not deny it.</param>
internal sealed class ResourcePolicyCheck(PolicyDocument policy, bool mustAllow) : IRequestCheck
{
    public const string Invoke = "execute-api:Invoke";

    public StepOutcome Examine(ApiCall call)
    {
        var arn = MethodArn.Of(call);
        var decision = policy.Evaluate(new PolicyQuestion(Invoke, arn, call.Caller, new CallConditionKeys(call)));
        return decision == PolicyDecision.Allow || (decision == PolicyDecision.Neither && !mustAllow) ? StepOutcome.GoOn : Deny(call, arn, decision);
    }

    public static Refusal Deny(ApiCall call, string arn, PolicyDecision decision)
    {
        var isExplicit = decision == PolicyDecision.ExplicitDeny;
        return new Refusal(GatewayResponseType.AccessDenied, AccessDeniedText.OfResourcePolicy(call.Caller, arn, isExplicit))
        {
            Reason = isExplicit ? "A statement of the resource policy denies the call." : "No statement of the resource policy allows the call.",
        };
    }
}
