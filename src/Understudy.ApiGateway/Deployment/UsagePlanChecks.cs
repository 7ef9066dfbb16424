namespace Understudy.ApiGateway.Deployment;

/// <summary>The rules for API keys and usage plans.</summary>
internal static class UsagePlanChecks
{
    private const int ShortestKey = 20;
    private const int LongestKey = 128;
    private const int MostPlans = 10;

    public static void Check(RestApi api, DefinitionFaults faults)
    {
        DefinitionChecks.RequireDistinct(api.ApiKeys.Select(key => key.Name), "API key", faults);
        DefinitionChecks.RequireDistinct(api.UsagePlans.Select(plan => plan.Name), "usage plan", faults);
        var values = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in api.ApiKeys)
        {
            CheckKey(api, key, values, faults);
        }

        foreach (var plan in api.UsagePlans)
        {
            CheckPlan(api, plan, $"usage plan \"{plan.Name}\"", faults);
        }
    }

    private static void CheckKey(RestApi api, ApiKey key, HashSet<string> values, DefinitionFaults faults)
    {
        var place = $"API key \"{key.Name}\"";
        faults.Require(
            key.Value.Length is >= ShortestKey and <= LongestKey,
            place,
            $"its value has {key.Value.Length} characters. AWS takes {ShortestKey} to {LongestKey}.");
        faults.Require(values.Add(key.Value), place, "another key has the same value. Give each a value of its own.");
        var plans = api.UsagePlans.Where(plan => plan.Keys.Any(one => one == key.Name || one == key.Id)).ToList();
        faults.Require(plans.Count <= MostPlans, place, $"it is in {plans.Count} usage plans. AWS takes up to {MostPlans}.");
        foreach (var stage in api.Stages)
        {
            var covering = plans.Where(plan => plan.ApiStages?.Any(one => one.Stage == stage.StageName) ?? true).Select(plan => $"\"{plan.Name}\"").ToList();
            faults.Require(
                covering.Count <= 1,
                place,
                $"it is in several usage plans of the stage \"{stage.StageName}\": {string.Join(", ", covering)}. A key has one plan for each stage.");
        }
    }

    private static void CheckPlan(RestApi api, UsagePlan plan, string place, DefinitionFaults faults)
    {
        foreach (var key in plan.Keys)
        {
            faults.Require(api.ApiKeys.Any(one => one.Name == key || one.Id == key), place, $"there is no API key \"{key}\". Define it.");
        }

        CheckThrottle(plan.Throttle, place, faults);
        foreach (var stage in plan.ApiStages ?? [])
        {
            foreach (var (method, throttle) in stage.Throttle)
            {
                CheckThrottle(throttle, $"{place}, {stage.Stage} {method}", faults);
            }
        }

        if (plan.Quota is { } quota)
        {
            faults.Require(quota.Limit >= 1, place, $"the quota's limit is {quota.Limit}. Write 1 or more.");
            faults.Require(quota.Offset >= 0, place, $"the quota's offset is {quota.Offset}. Write 0 or more.");
        }
    }

    private static void CheckThrottle(ThrottleSettings? throttle, string place, DefinitionFaults faults)
    {
        if (throttle is not null)
        {
            faults.Require(throttle.RateLimit >= 0, place, $"the rate is {throttle.RateLimit}. Write 0 or more.");
            faults.Require(throttle.BurstLimit >= 0, place, $"the burst is {throttle.BurstLimit}. Write 0 or more.");
        }
    }
}
