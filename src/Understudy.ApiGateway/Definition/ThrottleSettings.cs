namespace Understudy.ApiGateway;

/// <summary>A token bucket.</summary>
/// <param name="RateLimit">How many tokens return in a second; fractions are allowed.</param>
/// <param name="BurstLimit">How many tokens it holds.</param>
public sealed record ThrottleSettings(decimal RateLimit, int BurstLimit);
