using Understudy.ApiGateway.Authorizers;
using Understudy.ApiGateway.Deployment;
using Understudy.ApiGateway.Firewall;
using Understudy.ApiGateway.Policies;
using Understudy.ApiGateway.Throttling;

namespace Understudy.ApiGateway.Guarding;

/// <summary>The rules for what limits and guards an API, beyond names and ranges.</summary>
internal static class GuardChecks
{
    public static void Check(RestApi api, DefinitionFaults faults)
    {
        foreach (var plan in api.UsagePlans)
        {
            CheckPlan(plan, $"usage plan \"{plan.Name}\"", faults);
        }

        foreach (var stage in api.Stages)
        {
            CheckStage(stage, $"stage \"{stage.StageName}\"", faults);
        }

        foreach (var authorizer in api.Authorizers)
        {
            AuthorizerFaults.Collect(authorizer, faults);
        }

        CheckPolicy(api, faults);
    }

    private static void CheckPlan(UsagePlan plan, string place, DefinitionFaults faults)
    {
        CheckRate(plan.Throttle?.RateLimit, place, faults);
        foreach (var stage in plan.ApiStages ?? [])
        {
            foreach (var (method, throttle) in stage.Throttle)
            {
                CheckRate(throttle.RateLimit, $"{place}, {stage.Stage} {method}", faults);
                faults.Require(MethodPath.TryNormalize(method, out _), place, $"it limits \"{method}\", which is no method. Write path/METHOD, such as /orders/{{id}}/GET.");
            }
        }
    }

    private static void CheckStage(Stage stage, string place, DefinitionFaults faults)
    {
        foreach (var (key, setting) in stage.MethodSettings)
        {
            CheckRate(setting.ThrottlingRateLimit, $"{place}, {key}", faults);
        }

        if (stage.WebAcl is { } acl)
        {
            WebFirewall.CollectFaults(place, acl, faults);
        }
    }

    private static void CheckRate(decimal? rate, string place, DefinitionFaults faults) => faults.Require(
        rate is null or < 0 || TokenRate.IsValid(rate.Value),
        place,
        FormattableString.Invariant($"the rate is {rate} per second, which cannot be counted. Write 0, or a rate up to 1000000000000 with 18 decimals at most."));

    private static void CheckPolicy(RestApi api, DefinitionFaults faults)
    {
        if (api.Policy is null)
        {
            return;
        }

        try
        {
            PolicyDocument.Compile(api.Policy, PolicyKind.Resource);
        }
        catch (PolicyException fault)
        {
            faults.Add("resource policy", fault.Message + ".");
        }
    }
}
