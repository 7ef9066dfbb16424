namespace Understudy.ApiGateway.Deployment;

/// <summary>What the compiling of a method may look at, and where it tells faults.</summary>
internal sealed record MethodContext(RestApi Api, Resource Resource, Method Method, string Place, DefinitionFaults Faults)
{
    public Integration Integration => Method.Integration;
}
