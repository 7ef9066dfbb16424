using Understudy.ApiGateway.GatewayResponses;

namespace Understudy.ApiGateway.Deployment;

/// <summary>A definition, checked and compiled once: what every deployment of it shares.</summary>
internal sealed class RestApiPlan
{
    private readonly Dictionary<CanarySettings, DeploymentPlan> _canaries = new(ReferenceEqualityComparer.Instance);

    private RestApiPlan(RestApi api, DefinitionFaults faults)
    {
        Api = api;
        Main = new DeploymentPlan(api, api.Resources, faults);
        GatewayResponses = new GatewayResponseTable(api, faults);
        foreach (var canary in api.Stages.Select(stage => stage.CanarySettings).OfType<CanarySettings>())
        {
            _canaries[canary] = canary.Resources is null ? Main : new DeploymentPlan(api, canary.Resources, faults);
        }
    }

    public RestApi Api { get; }

    public DeploymentPlan Main { get; }

    public GatewayResponseTable GatewayResponses { get; }

    public static RestApiPlan Of(RestApi api)
    {
        var faults = new DefinitionFaults(api.Name);
        DefinitionChecks.Check(api, faults);
        faults.ThrowIfAny();
        var plan = new RestApiPlan(api, faults);
        faults.ThrowIfAny();
        return plan;
    }

    public DeploymentPlan PlanOf(CanarySettings canary) => _canaries[canary];
}
