using Understudy.ApiGateway.Pipeline;
using Understudy.Json;

namespace Understudy.ApiGateway.Deployment;

/// <summary>A method of a stage that runs.</summary>
internal sealed class DeployedMethod
{
    public DeployedMethod(RunningRestApi api, DeployedStage stage, MethodPlan plan, bool isCanary)
    {
        Plan = plan;
        IsCanary = isCanary;
        ResourceIdData = JsonData.Of(plan.Resource.Id ?? api.Ids.Named("resource", plan.Resource.Path, 10));
        Checks = CheckOrder.Of(api, stage, this);
    }

    public MethodPlan Plan { get; }

    public Method Definition => Plan.Definition;

    public string ResourcePath => Plan.Resource.Path;

    public StringData ResourceIdData { get; }

    /// <summary>Whether it belongs to the canary deployment.</summary>
    public bool IsCanary { get; }

    public MethodChecks Checks { get; }
}
