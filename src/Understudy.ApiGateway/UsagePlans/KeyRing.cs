namespace Understudy.ApiGateway.UsagePlans;

/// <summary>The keys of an API and the plans they are in. Lookups allocate nothing.</summary>
internal sealed class KeyRing
{
    private readonly Dictionary<string, (ApiKey Key, PlanKey[] Plans)> _byValue = new(StringComparer.Ordinal);

    /// <param name="keys">Keys whose ids and values differ, all with their ids.</param>
    /// <param name="plans">Plans of these keys, all with their ids.</param>
    /// <param name="start">The tick of the deployment.</param>
    public KeyRing(IReadOnlyList<ApiKey> keys, IReadOnlyList<UsagePlan> plans, long start)
    {
        foreach (var key in keys)
        {
            PlanKey[] memberships =
            [
                .. plans.Where(plan => plan.Keys.Contains(key.Name) || (key.Id is not null && plan.Keys.Contains(key.Id)))
                    .Select(plan => new PlanKey(plan, key, start)),
            ];
            _byValue.TryAdd(key.Value, (key, memberships));
        }
    }

    public IEnumerable<PlanKey> Memberships => _byValue.Values.SelectMany(entry => entry.Plans);

    /// <summary>The membership that lets a key call a stage, or why there is none.</summary>
    public KeyVerdict Find(string? value, string stage, out PlanKey? membership)
    {
        membership = null;
        if (string.IsNullOrEmpty(value))
        {
            return KeyVerdict.Missing;
        }

        if (!_byValue.TryGetValue(value, out var entry))
        {
            return KeyVerdict.Unknown;
        }

        if (!entry.Key.Enabled)
        {
            return KeyVerdict.Disabled;
        }

        foreach (var candidate in entry.Plans)
        {
            if (candidate.Covers(stage))
            {
                membership = candidate;
                return KeyVerdict.Member;
            }
        }

        return KeyVerdict.NoPlan;
    }
}
