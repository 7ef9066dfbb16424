namespace Understudy.ApiGateway.Firewall;

/// <summary>The parts of a request that a statement may look at.</summary>
internal enum FieldPart
{
    UriPath,
    QueryString,
    QueryArgument,
    AllQueryArguments,
    Header,
    Method,
    Body,
}
