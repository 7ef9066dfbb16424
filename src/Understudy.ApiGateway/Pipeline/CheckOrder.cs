using Understudy.ApiGateway.Deployment;
using Understudy.ApiGateway.Guarding;

namespace Understudy.ApiGateway.Pipeline;

/// <summary>The steps that a method of a stage has: the one place where they are put together.</summary>
/// <remarks>The order in which they run is that of <see cref="RestPipeline"/>.</remarks>
internal static class CheckOrder
{
    public static IRequestCheck? FirewallOf(RunningRestApi api, DeployedStage stage) => ApiGuards.FirewallOf(stage);

    public static MethodChecks Of(RunningRestApi api, DeployedStage stage, DeployedMethod method) => new()
    {
        ResourcePolicy = api.Guards.PolicyBeforeAuthorizer(method),
        Authorizer = api.Guards.AuthorizerOf(stage, method),
        PolicyAfterAuthorizer = api.Guards.PolicyAfterAuthorizer(method),
        ApiKey = api.Guards.ApiKeyOf(method),
        Throttle = api.Guards.ThrottleOf(stage, method),
        Quota = ApiGuards.QuotaOf(method),
        Validation = method.Plan.Validation,
        Cache = api.Guards.CacheOf(stage, method),
    };
}
