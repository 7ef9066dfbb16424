namespace Understudy.ApiGateway.Deployment;

/// <summary>What AWS would refuse when the API is made or deployed.</summary>
internal static class DefinitionChecks
{
    public static void Check(RestApi api, DefinitionFaults faults)
    {
        ResourceChecks.Check(api, api.Resources, faults);
    }
}
