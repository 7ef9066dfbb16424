using Understudy.ApiGateway.Pipeline;
using Understudy.ApiGateway.UsagePlans;

namespace Understudy.ApiGateway.Guarding;

/// <summary>Counts the call in its usage plan, unless the quota is used up. It comes after the throttles, so a throttled call uses no quota.</summary>
internal sealed class QuotaCheck : IRequestCheck
{
    public static readonly QuotaCheck Instance = new();

    private QuotaCheck()
    {
    }

    public StepOutcome Examine(ApiCall call) => call.Membership is not { } membership || membership.Meter.TryUse(call.Api.Clock.GetTimestamp())
        ? StepOutcome.GoOn
        : new Refusal(GatewayResponseType.QuotaExceeded) { Reason = Reason(membership) };

    // The words of AWS's execution log.
    private static string Reason(PlanKey membership)
    {
        var quota = membership.Plan.Quota!;
        return $"Key quota exhausted for Usage Plan ID {membership.Plan.Id}. Key: {membership.Key.Id} Limit: {quota.Limit} Period: {AwsNames.Of(quota.Period)}";
    }
}
