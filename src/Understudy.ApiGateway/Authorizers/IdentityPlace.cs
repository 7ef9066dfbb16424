namespace Understudy.ApiGateway.Authorizers;

/// <summary>The places that identity sources read.</summary>
internal enum IdentityPlace
{
    Header,
    Query,
    StageVariable,
    Context,
}
