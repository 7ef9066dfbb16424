namespace Understudy.ApiGateway;

/// <summary>Settings of a stage for one method or for all. What is null is taken from <c>*/*</c>, and then from AWS's default.</summary>
public sealed record MethodSetting
{
    /// <summary>The burst of all callers together. AWS's default 5000.</summary>
    public int? ThrottlingBurstLimit { get; init; }

    /// <summary>The rate of all callers together, requests per second. AWS's default 10 000.</summary>
    public decimal? ThrottlingRateLimit { get; init; }

    /// <summary>Whether responses are cached. AWS's default false.</summary>
    public bool? CachingEnabled { get; init; }

    /// <summary>How long, 0 s to 3600 s. AWS's default 300 s.</summary>
    public int? CacheTtlInSeconds { get; init; }

    /// <summary>Whether <c>Cache-Control: max-age=0</c> needs a permission. AWS's default true.</summary>
    public bool? RequireAuthorizationForCacheControl { get; init; }

    /// <summary>What those get who lack it. AWS's default <see cref="ApiGateway.UnauthorizedCacheControlHeaderStrategy.SucceedWithResponseHeader"/>.</summary>
    public UnauthorizedCacheControlHeaderStrategy? UnauthorizedCacheControlHeaderStrategy { get; init; }
}
