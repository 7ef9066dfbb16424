using Understudy.ApiGateway.Pipeline;
using Understudy.ApiGateway.Policies;

namespace Understudy.ApiGateway.Guarding;

/// <summary>AWS_IAM: finds the identity that signed the call. The signature itself is not verified.</summary>
internal sealed class IamCheck : IAuthorizerCheck
{
    private const string Scheme = "AWS4-HMAC-SHA256";
    private const string Credential = "Credential=";

    public ValueTask<StepOutcome> ExamineAsync(ApiCall call) => new(Examine(call));

    private static StepOutcome Examine(ApiCall call)
    {
        var header = call.Request.Headers["Authorization"];
        if (string.IsNullOrEmpty(header) && call.Query.Last("X-Amz-Credential") is null)
        {
            return new Refusal(GatewayResponseType.MissingAuthenticationToken) { Reason = "The method has AWS_IAM authorization, and the request is not signed." };
        }

        if (AccessKeyOf(header, call.Query.Last("X-Amz-Credential")) is not { } accessKey)
        {
            return MissingRoute.Refuse(call) with { Reason = "The Authorization header is no signature of version 4." };
        }

        if (!call.Api.Guards.Identities.TryFindCaller(accessKey, out var caller, out var policy))
        {
            return new Refusal(GatewayResponseType.InvalidSignature, "The security token included in the request is invalid.")
            {
                ErrorType = "UnrecognizedClientException",
                Reason = $"RestApiOptions.IamIdentities has no access key \"{accessKey}\".",
            };
        }

        call.Caller = caller;
        call.CallerPolicy = policy;
        call.AuthorizerDecision = policy?.Evaluate(
            new PolicyQuestion(ResourcePolicyCheck.Invoke, MethodArn.Of(call), call.Caller, new CallConditionKeys(call))) ?? PolicyDecision.Allow;
        return StepOutcome.GoOn;
    }

    private static string? AccessKeyOf(string? header, string? presigned)
    {
        if (string.IsNullOrEmpty(header))
        {
            return presigned!.Split('/')[0];
        }

        var at = header.StartsWith(Scheme, StringComparison.Ordinal) ? header.IndexOf(Credential, StringComparison.Ordinal) : -1;
        return at < 0 ? null : header[(at + Credential.Length)..].Split('/')[0];
    }
}
