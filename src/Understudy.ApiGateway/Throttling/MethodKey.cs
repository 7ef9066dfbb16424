namespace Understudy.ApiGateway.Throttling;

/// <summary>A method of a resource in a stage.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="ResourcePath">The path of the resource as defined, such as <c>/items/{id}</c>.</param>
/// <param name="HttpMethod">The method as defined, which may be <c>ANY</c>.</param>
internal readonly record struct MethodKey(string Stage, string ResourcePath, string HttpMethod);
