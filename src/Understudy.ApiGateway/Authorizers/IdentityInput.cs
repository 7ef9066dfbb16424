using Understudy.ApiGateway.Routing;

namespace Understudy.ApiGateway.Authorizers;

/// <summary>What identity sources read of a call.</summary>
/// <param name="Headers">The header lines.</param>
/// <param name="Query">The query string.</param>
/// <param name="StageVariables">The stage's variables.</param>
/// <param name="Context">Gives a variable of <c>$context</c>, such as <c>identity.sourceIp</c>.</param>
internal readonly record struct IdentityInput(
    ApiHeaders Headers,
    QueryString Query,
    IReadOnlyDictionary<string, string> StageVariables,
    Func<string, string?> Context);
