using Understudy.ApiGateway.Routing;

namespace Understudy.ApiGateway.Firewall;

/// <summary>What the firewall sees of a request.</summary>
/// <param name="Request">The request.</param>
/// <param name="UriPath">Its whole path, with the stage or base path.</param>
/// <param name="Query">Its query string.</param>
/// <param name="Now">The tick of the request.</param>
internal readonly record struct WafRequest(ApiRequest Request, string UriPath, QueryString Query, long Now);
