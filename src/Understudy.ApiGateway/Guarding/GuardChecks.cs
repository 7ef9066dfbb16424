using Understudy.ApiGateway.Authorizers;
using Understudy.ApiGateway.Caching;
using Understudy.ApiGateway.Deployment;
using Understudy.ApiGateway.Firewall;
using Understudy.ApiGateway.Policies;
using Understudy.ApiGateway.UsagePlans;

namespace Understudy.ApiGateway.Guarding;

/// <summary>The rules for what limits and guards an API.</summary>
internal static class GuardChecks
{
    public static void Check(RestApi api, DefinitionFaults faults)
    {
        var found = new List<ApiDefinitionFault>();
        UsageFaults.Collect(api.ApiKeys, api.UsagePlans, found);
        foreach (var stage in api.Stages)
        {
            CheckStage(stage, found);
        }

        CheckPolicy(api, found);
        AuthorizerFaults.Collect(api, found);
        foreach (var fault in found)
        {
            faults.Add(fault.Place, fault.Message);
        }
    }

    private static void CheckStage(Stage stage, List<ApiDefinitionFault> faults)
    {
        MethodSettingFaults.Collect(stage.StageName, stage.MethodSettings, faults);
        var place = $"stage \"{stage.StageName}\"";
        if (stage.WebAcl is { } acl)
        {
            WebFirewall.CollectFaults(place, acl, faults);
        }

        if (stage.CanarySettings is { PercentTraffic: < 0 or > 100 } canary)
        {
            faults.Add(new ApiDefinitionFault(place, FormattableString.Invariant($"the canary takes {canary.PercentTraffic} percent of the traffic; it must be 0 to 100.")));
        }
    }

    private static void CheckPolicy(RestApi api, List<ApiDefinitionFault> faults)
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
            faults.Add(new ApiDefinitionFault("resource policy", fault.Message + "."));
        }
    }
}
