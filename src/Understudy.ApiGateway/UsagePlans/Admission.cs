using System.Globalization;
using Understudy.ApiGateway.Throttling;

namespace Understudy.ApiGateway.UsagePlans;

/// <summary>The limits of a running API, applied in AWS's order: plan per key and method, stage method, account; then the quota.</summary>
/// <remarks>A throttled call takes no token anywhere and uses no quota. One that the quota refuses has passed the throttles, so its tokens are gone.</remarks>
internal sealed class Admission
{
    private readonly AdmissionGate _gate = new();
    private readonly StageThrottles _stages;
    private readonly TokenBucket? _account;

    public Admission(StageThrottles stages, ThrottleSettings? account, long start)
    {
        _stages = stages;
        _account = account is null ? null : new TokenBucket(account, start);
    }

    /// <param name="now">The tick of the call.</param>
    /// <param name="method">The method called.</param>
    /// <param name="membership">The key and plan of the call; null where the method asks for no key.</param>
    public AdmissionVerdict Admit(long now, MethodKey method, PlanKey? membership)
    {
        var plan = membership?.BucketFor(method);
        var stage = _stages.For(method);
        var refusal = _gate.Refusal(now, plan, stage, _account);
        if (refusal is not null)
        {
            return refusal == plan ? AdmissionVerdict.PlanThrottled
                : refusal == stage ? AdmissionVerdict.StageThrottled
                : AdmissionVerdict.AccountThrottled;
        }

        return membership is null || membership.Meter.TryUse(now) ? AdmissionVerdict.Admitted : AdmissionVerdict.QuotaExceeded;
    }

    /// <summary>When the next call of that kind passes the throttles: the latest of the instants at which its buckets have a token; null if never.</summary>
    public long? NextToken(long now, MethodKey method, PlanKey? membership)
    {
        var next = now;
        foreach (var bucket in (TokenBucket?[])[membership?.BucketFor(method), _stages.For(method), _account])
        {
            if (bucket is null)
            {
                continue;
            }

            if (bucket.NextToken(now) is not { } due)
            {
                return null;
            }

            next = Math.Max(next, due);
        }

        return next;
    }

    /// <summary>Why the call was refused, in the words of AWS's execution log where they are known.</summary>
    public string Reason(AdmissionVerdict verdict, MethodKey method, PlanKey? membership) => verdict switch
    {
        AdmissionVerdict.PlanThrottled =>
            $"Key throttle limit exceeded for Usage Plan ID {membership!.PlanId}. Key: {membership.KeyId} {Limits(membership.BucketFor(method)!)}",
        AdmissionVerdict.StageThrottled =>
            $"Method throttle limit exceeded for Stage {method.Stage}. Method: {method.HttpMethod} {method.ResourcePath} {Limits(_stages.For(method)!)}",
        AdmissionVerdict.AccountThrottled => $"Account throttle limit exceeded. {Limits(_account!)}",
        AdmissionVerdict.QuotaExceeded =>
            $"Key quota exhausted for Usage Plan ID {membership!.PlanId}. Key: {membership.KeyId} Limit: {membership.Plan.Quota!.Limit} Period: {QuotaCalendar.NameOf(membership.Plan.Quota.Period)}",
        _ => "",
    };

    private static string Limits(TokenBucket bucket) =>
        string.Create(CultureInfo.InvariantCulture, $"Limit: {bucket.Settings.RateLimit:0.##################} Burst: {bucket.Settings.BurstLimit}");
}
