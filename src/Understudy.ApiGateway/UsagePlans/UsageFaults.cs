using Understudy.ApiGateway.Throttling;

namespace Understudy.ApiGateway.UsagePlans;

/// <summary>Checks the keys and plans of an API as a whole.</summary>
internal static class UsageFaults
{
    private const int ShortestValue = 20;
    private const int LongestValue = 128;
    private const int MostPlansPerKey = 10;

    public static void Collect(IReadOnlyList<ApiKey> keys, IReadOnlyList<UsagePlan> plans, List<ApiDefinitionFault> faults)
    {
        foreach (var key in keys)
        {
            CollectKey(key, keys, plans, faults);
        }

        foreach (var plan in plans)
        {
            CollectPlan(plan, keys, plans, faults);
        }
    }

    private static void CollectKey(ApiKey key, IReadOnlyList<ApiKey> keys, IReadOnlyList<UsagePlan> plans, List<ApiDefinitionFault> faults)
    {
        var place = $"API key \"{key.Name}\"";
        if (key.Value.Length is < ShortestValue or > LongestValue)
        {
            faults.Add(new ApiDefinitionFault(place,
                $"the value has {key.Value.Length} characters; AWS asks for {ShortestValue} to {LongestValue}. Use such a value here and in the client."));
        }

        if (First(keys, key, other => other.Value == key.Value) is { } twin)
        {
            faults.Add(new ApiDefinitionFault(place, $"it has the same value as the key \"{twin.Name}\"; each key needs its own."));
        }

        if (First(keys, key, other => (other.Id ?? other.Name) == (key.Id ?? key.Name)) is not null)
        {
            faults.Add(new ApiDefinitionFault(place, $"another key has the id or name \"{key.Id ?? key.Name}\" too; each key needs its own."));
        }

        CollectMemberships(place, [.. plans.Where(plan => Has(plan, key))], faults);
    }

    private static void CollectMemberships(string place, UsagePlan[] plans, List<ApiDefinitionFault> faults)
    {
        if (plans.Length > MostPlansPerKey)
        {
            faults.Add(new ApiDefinitionFault(place, $"it is in {plans.Length} usage plans; AWS allows {MostPlansPerKey}."));
        }

        for (var i = 1; i < plans.Length; i++)
        {
            if (plans.Take(i).FirstOrDefault(other => Overlap(other, plans[i])) is { } other)
            {
                faults.Add(new ApiDefinitionFault(place,
                    $"it is in the usage plans \"{other.Name}\" and \"{plans[i].Name}\", which share a stage; AWS allows one plan for each key and stage."));
            }
        }
    }

    private static void CollectPlan(UsagePlan plan, IReadOnlyList<ApiKey> keys, IReadOnlyList<UsagePlan> plans, List<ApiDefinitionFault> faults)
    {
        var place = $"usage plan \"{plan.Name}\"";
        if (First(plans, plan, other => (other.Id ?? other.Name) == (plan.Id ?? plan.Name)) is not null)
        {
            faults.Add(new ApiDefinitionFault(place, $"another plan has the id or name \"{plan.Id ?? plan.Name}\" too; each plan needs its own."));
        }

        foreach (var name in plan.Keys.Where(name => keys.All(key => key.Id != name && key.Name != name)))
        {
            var known = keys.Count == 0 ? "it has none" : "its keys are " + string.Join(", ", keys.Select(key => $"\"{key.Name}\""));
            faults.Add(new ApiDefinitionFault(place, $"the API has no key \"{name}\"; {known}."));
        }

        if (plan.Throttle is { } throttle)
        {
            ThrottleFaults.Collect(place, throttle, faults);
        }

        if (plan.Quota is { } quota)
        {
            CollectQuota(place, quota, faults);
        }

        foreach (var stage in plan.ApiStages ?? [])
        {
            CollectStage(place, stage, faults);
        }
    }

    private static void CollectStage(string place, ApiStage stage, List<ApiDefinitionFault> faults)
    {
        foreach (var (method, limit) in stage.Throttle)
        {
            var where = $"{place}, stage \"{stage.Stage}\", method \"{method}\"";
            if (!MethodPath.TryNormalize(method, out _))
            {
                faults.Add(new ApiDefinitionFault(where, "that names no method; write the path and the method, such as \"/items/GET\"."));
            }

            ThrottleFaults.Collect(where, limit, faults);
        }
    }

    private static void CollectQuota(string place, QuotaSettings quota, List<ApiDefinitionFault> faults)
    {
        if (quota.Limit < 0)
        {
            faults.Add(new ApiDefinitionFault(place, $"the quota is {quota.Limit}; it must be 0 or more. It is the number of requests in a period."));
        }
        else if (quota.Offset < 0 || quota.Offset > quota.Limit)
        {
            faults.Add(new ApiDefinitionFault(place,
                $"the offset of the quota is {quota.Offset}; it must be 0 to the limit, {quota.Limit}. It is subtracted from the limit in the first period."));
        }

        if (!Enum.IsDefined(quota.Period))
        {
            faults.Add(new ApiDefinitionFault(place, $"the period of the quota is {(int)quota.Period}; write QuotaPeriod.Day, Week or Month."));
        }
    }

    private static bool Has(UsagePlan plan, ApiKey key) => plan.Keys.Contains(key.Name) || (key.Id is { } id && plan.Keys.Contains(id));

    private static bool Overlap(UsagePlan left, UsagePlan right) =>
        left.ApiStages is null || right.ApiStages is null || left.ApiStages.Any(one => right.ApiStages.Any(other => other.Stage == one.Stage));

    // The first of those before an item that is like it, so that each pair is told once.
    private static T? First<T>(IReadOnlyList<T> all, T item, Func<T, bool> isLike)
        where T : class => all.TakeWhile(other => !ReferenceEquals(other, item)).FirstOrDefault(isLike);
}
