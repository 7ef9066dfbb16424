using Understudy.ApiGateway.Pipeline;
using Understudy.ApiGateway.UsagePlans;

namespace Understudy.ApiGateway.Guarding;

/// <summary>Looks for an enabled key in a usage plan of the stage.</summary>
internal sealed class ApiKeyCheck(KeyRing keys, ApiKeySourceType source) : IRequestCheck
{
    public StepOutcome Examine(ApiCall call)
    {
        var value = source == ApiKeySourceType.Header ? call.Request.Headers["x-api-key"] : call.UsageIdentifierKey;
        var verdict = keys.Find(value, call.Stage!.Name, out var membership);
        if (verdict != KeyVerdict.Member)
        {
            return new Refusal(GatewayResponseType.InvalidApiKey) { Reason = Reason(verdict, call.Stage.Name) };
        }

        call.Membership = membership;
        call.ApiKey = membership!.Key;
        call.UsagePlan = membership.Plan;
        return StepOutcome.GoOn;
    }

    private string Reason(KeyVerdict verdict, string stage) => verdict switch
    {
        KeyVerdict.Missing when source == ApiKeySourceType.Header => "The method requires an API key, and the request has no header x-api-key.",
        KeyVerdict.Missing => "The method requires an API key, and the authorizer gave no usageIdentifierKey.",
        KeyVerdict.Unknown => "The API has no API key of that value.",
        KeyVerdict.Disabled => "The API key is disabled.",
        _ => $"The API key is in no usage plan of the stage \"{stage}\".",
    };
}
