namespace Understudy.ApiGateway;

/// <summary>A custom domain name under which a stage can be called.</summary>
/// <param name="DomainName">The host, such as <c>api.example.com</c>.</param>
/// <param name="Stage">The stage's name. Null: the first segment after the base path names it.</param>
/// <param name="BasePath">The base path without slashes, such as <c>orders</c>. Null: none.</param>
public sealed record BasePathMapping(string DomainName, string? Stage = null, string? BasePath = null);
