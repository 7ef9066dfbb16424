using System.Globalization;
using Understudy.ApiGateway.Throttling;

namespace Understudy.ApiGateway.UsagePlans;

/// <summary>The throttles of a method, applied in AWS's order: plan per key and method, stage method, account.</summary>
/// <remarks>A call that one of them refuses takes no token anywhere. The pipeline asks for one call at a time.</remarks>
internal sealed class Admission(MethodKey method, TokenBucket? stage, TokenBucket? account)
{
    /// <param name="now">The tick of the call.</param>
    /// <param name="membership">The key and plan of the call; null where the method asks for no key.</param>
    public AdmissionVerdict Admit(long now, PlanKey? membership)
    {
        var plan = membership?.BucketFor(method);
        if (plan?.HasToken(now) == false)
        {
            return AdmissionVerdict.PlanThrottled;
        }

        if (stage?.HasToken(now) == false)
        {
            return AdmissionVerdict.StageThrottled;
        }

        if (account?.TryTake(now) == false)
        {
            return AdmissionVerdict.AccountThrottled;
        }

        plan?.TryTake(now);
        stage?.TryTake(now);
        return AdmissionVerdict.Admitted;
    }

    /// <summary>When the next call passes: the latest of the instants at which its buckets have a token; null if never.</summary>
    public long? NextToken(long now, PlanKey? membership)
    {
        var next = now;
        foreach (var bucket in (TokenBucket?[])[membership?.BucketFor(method), stage, account])
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
    public string Reason(AdmissionVerdict verdict, PlanKey? membership) => verdict switch
    {
        AdmissionVerdict.PlanThrottled =>
            $"Key throttle limit exceeded for Usage Plan ID {membership!.Plan.Id}. Key: {membership.Key.Id} {Limits(membership.BucketFor(method)!)}",
        AdmissionVerdict.StageThrottled =>
            $"Method throttle limit exceeded for Stage {method.Stage}. Method: {method.HttpMethod} {method.ResourcePath} {Limits(stage!)}",
        AdmissionVerdict.AccountThrottled => $"Account throttle limit exceeded. {Limits(account!)}",
        _ => "",
    };

    private static string Limits(TokenBucket bucket) =>
        string.Create(CultureInfo.InvariantCulture, $"Limit: {bucket.Settings.RateLimit:0.##################} Burst: {bucket.Settings.BurstLimit}");
}
