namespace Understudy.ApiGateway.Caching;

/// <summary>How the responses of a method are cached.</summary>
internal sealed record CacheRules(TimeSpan TimeToLive, bool InvalidationNeedsPermission, UnauthorizedCacheControlHeaderStrategy Unauthorized);
