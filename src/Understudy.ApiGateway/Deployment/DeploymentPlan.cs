using Understudy.ApiGateway.Routing;

namespace Understudy.ApiGateway.Deployment;

/// <summary>The resources of one deployment, ready to be routed to.</summary>
internal sealed class DeploymentPlan
{
    private readonly Dictionary<RoutePattern, ResourcePlan> _resources = [];
    private readonly RouteTree _tree;

    public DeploymentPlan(RestApi api, IEnumerable<Resource> resources, DefinitionFaults faults)
    {
        // A resource without methods only leads to others and serves nothing.
        foreach (var resource in resources.Where(resource => resource.Methods.Count > 0))
        {
            var plan = new ResourcePlan(RoutePattern.Of(resource.Path), resource);
            _resources.Add(plan.Pattern, plan);
            foreach (var method in resource.Methods)
            {
                var methodPlan = new MethodPlan(api, resource, method, Methods.Count, faults);
                Methods.Add(methodPlan);
                plan.Add(methodPlan);
            }
        }

        _tree = new RouteTree(_resources.Keys);
    }

    public List<MethodPlan> Methods { get; } = [];

    /// <summary>The method that serves a request; null if there is none.</summary>
    public MethodPlan? Find(string path, string httpMethod, out RoutePattern? pattern)
    {
        pattern = _tree.Find(path);
        if (pattern is null)
        {
            return null;
        }

        if (_resources[pattern].Find(httpMethod) is { } method)
        {
            return method;
        }

        pattern = _tree.FindGreedy(path, static (greedy, asked) => asked.Plan._resources[greedy].Find(asked.HttpMethod) is not null, (Plan: this, HttpMethod: httpMethod));
        return pattern is null ? null : _resources[pattern].Find(httpMethod);
    }
}
