using Understudy.ApiGateway.Integrations;
using Understudy.ApiGateway.Pipeline;
using Understudy.ApiGateway.Validation;
using Understudy.Json;

namespace Understudy.ApiGateway.Deployment;

/// <summary>A method, compiled: what all stages of all deployments share.</summary>
internal sealed class MethodPlan
{
    public MethodPlan(RestApi api, Resource resource, Method method, int index, DefinitionFaults faults)
    {
        Definition = method;
        Resource = resource;
        Index = index;
        Place = $"{method.HttpMethod} {resource.Path}";
        ResourcePathData = JsonData.Of(resource.Path);
        var context = new MethodContext(api, resource, method, Place, faults);
        Behavior = IntegrationBehaviors.Of(context);
        Validation = RequestValidation.Of(context);
    }

    public Method Definition { get; }

    public Resource Resource { get; }

    /// <summary>Its place among the methods of its deployment.</summary>
    public int Index { get; }

    /// <summary>What messages call it, such as <c>GET /items</c>.</summary>
    public string Place { get; }

    public StringData ResourcePathData { get; }

    public IIntegrationBehavior Behavior { get; }

    /// <summary>Null when nothing is validated.</summary>
    public IRequestCheck? Validation { get; }
}
