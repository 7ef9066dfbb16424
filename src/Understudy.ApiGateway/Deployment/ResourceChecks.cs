namespace Understudy.ApiGateway.Deployment;

/// <summary>The rules for resources and methods.</summary>
internal static class ResourceChecks
{
    public static void Check(RestApi api, IReadOnlyList<Resource> resources, DefinitionFaults faults)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var resource in resources)
        {
            faults.Require(paths.Add(resource.Path), $"resource {resource.Path}", "it is defined twice. Put its methods into one resource.");
        }
    }
}
