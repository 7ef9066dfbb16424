using Understudy.ApiGateway.Pipeline;
using Understudy.ApiGateway.Policies;

namespace Understudy.ApiGateway.Guarding;

/// <summary>Combines the identity-based policy of an IAM caller with the resource policy, if there is one.</summary>
internal sealed class IamResultCheck(PolicyDocument? resourcePolicy) : IRequestCheck
{
    public StepOutcome Examine(ApiCall call)
    {
        var arn = MethodArn.Of(call);
        var isOwn = call.Caller?.AccountId == call.Api.Options.AccountId;
        var ofResource = resourcePolicy?.Evaluate(new PolicyQuestion(ResourcePolicyCheck.Invoke, arn, call.Caller, new CallConditionKeys(call)))
            ?? PolicyDecision.Neither;
        var decision = isOwn
            ? ResourcePolicyRules.Either(ofResource, call.AuthorizerDecision)
            : ResourcePolicyRules.Both(ofResource, call.AuthorizerDecision);
        return decision == PolicyDecision.Allow
            ? StepOutcome.GoOn
            : ResourcePolicyCheck.Deny(call, arn, decision) with
            {
                Reason = $"The identity-based policy says {call.AuthorizerDecision}, the resource policy {ofResource}.",
            };
    }
}
