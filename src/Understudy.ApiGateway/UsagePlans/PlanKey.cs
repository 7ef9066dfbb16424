using Understudy.ApiGateway.Throttling;

namespace Understudy.ApiGateway.UsagePlans;

/// <summary>One key in one plan: its buckets and its meter.</summary>
internal sealed class PlanKey
{
    private readonly Dictionary<(string Stage, string Method), TokenBucket>? _limits;
    private readonly Dictionary<MethodKey, TokenBucket?> _found = [];
    private readonly Lock _gate = new();

    /// <param name="plan">The plan.</param>
    /// <param name="key">The key.</param>
    /// <param name="start">The tick of the deployment.</param>
    public PlanKey(UsagePlan plan, ApiKey key, long start)
    {
        Plan = plan;
        Key = key;
        Meter = new UsageMeter(plan.Quota, start);
        Bucket = plan.Throttle is { } throttle ? new TokenBucket(throttle, start) : null;
        _limits = plan.ApiStages?.Any(stage => stage.Throttle.Count > 0) == true ? LimitsOf(plan.ApiStages, start) : null;
    }

    public UsagePlan Plan { get; }

    public ApiKey Key { get; }

    public UsageMeter Meter { get; }

    /// <summary>The bucket of the plan itself; null if it has no throttle.</summary>
    public TokenBucket? Bucket { get; }

    public bool Covers(string stage)
    {
        if (Plan.ApiStages is not { } stages)
        {
            return true;
        }

        for (var i = 0; i < stages.Count; i++)
        {
            if (stages[i].Stage == stage)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The bucket for a method: its own, if the plan has a limit for it, otherwise the one of the plan; null if neither limits it.</summary>
    public TokenBucket? BucketFor(MethodKey method)
    {
        if (_limits is null)
        {
            return Bucket;
        }

        lock (_gate)
        {
            if (!_found.TryGetValue(method, out var bucket))
            {
                bucket = _limits.GetValueOrDefault((method.Stage, MethodPath.Of(method.ResourcePath, method.HttpMethod))) ?? Bucket;
                _found.Add(method, bucket);
            }

            return bucket;
        }
    }

    private static Dictionary<(string Stage, string Method), TokenBucket> LimitsOf(IReadOnlyList<ApiStage> stages, long start)
    {
        var limits = new Dictionary<(string Stage, string Method), TokenBucket>();
        foreach (var stage in stages)
        {
            foreach (var (method, throttle) in stage.Throttle)
            {
                if (MethodPath.TryNormalize(method, out var normalized))
                {
                    limits[(stage.Stage, normalized)] = new TokenBucket(throttle, start);
                }
            }
        }

        return limits;
    }
}
