using Understudy.ApiGateway.Routing;

namespace Understudy.ApiGateway.Deployment;

/// <summary>A resource and its methods.</summary>
internal sealed class ResourcePlan(RoutePattern pattern, Resource resource)
{
    private readonly List<MethodPlan> _methods = [];

    public RoutePattern Pattern => pattern;

    public Resource Resource => resource;

    public void Add(MethodPlan method) => _methods.Add(method);

    /// <summary>The method of that name, or <c>ANY</c>.</summary>
    public MethodPlan? Find(string httpMethod)
    {
        MethodPlan? any = null;
        foreach (var method in _methods)
        {
            if (string.Equals(method.Definition.HttpMethod, httpMethod, StringComparison.Ordinal))
            {
                return method;
            }

            any = method.Definition.HttpMethod == "ANY" ? method : any;
        }

        return any;
    }
}
