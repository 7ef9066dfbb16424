using Understudy.ApiGateway.Throttling;

namespace Understudy.ApiGateway.Caching;

/// <summary>The settings in force for the methods of a stage.</summary>
internal sealed class MethodSettingsTable
{
    private const decimal DefaultRate = 10_000;
    private const int DefaultBurst = 5_000;
    private static readonly TimeSpan DefaultTtl = TimeSpan.FromSeconds(300);

    private readonly Dictionary<string, MethodSetting> _overrides = new(StringComparer.Ordinal);
    private readonly MethodSetting _all = new();
    private readonly bool _hasCache;

    /// <param name="settings">Valid settings by <c>path/METHOD</c>.</param>
    /// <param name="hasCache">Whether the stage has a cache.</param>
    public MethodSettingsTable(IReadOnlyDictionary<string, MethodSetting> settings, bool hasCache)
    {
        _hasCache = hasCache;
        foreach (var (name, value) in settings)
        {
            if (!MethodPath.TryNormalize(name, out var path))
            {
                continue;
            }

            if (path == MethodPath.All)
            {
                _all = value;
            }
            else
            {
                _overrides[path] = value;
            }
        }
    }

    /// <summary>The throttle of a method; null if the stage sets none.</summary>
    public ThrottleSettings? ThrottleOf(string resourcePath, string httpMethod)
    {
        var own = OverrideOf(resourcePath, httpMethod);
        var rate = own?.ThrottlingRateLimit ?? _all.ThrottlingRateLimit;
        var burst = own?.ThrottlingBurstLimit ?? _all.ThrottlingBurstLimit;
        return rate is null && burst is null
            ? null
            : new ThrottleSettings(rate ?? DefaultRate, burst ?? DefaultBurst);
    }

    /// <summary>The cache rules of a method; null if its responses are not cached.</summary>
    public CacheRules? CacheOf(string resourcePath, string httpMethod)
    {
        var own = OverrideOf(resourcePath, httpMethod);
        var isOn = own?.CachingEnabled ?? (httpMethod == "GET" && _all.CachingEnabled == true);
        var ttl = (own?.CacheTtlInSeconds ?? _all.CacheTtlInSeconds) is { } seconds ? TimeSpan.FromSeconds(seconds) : DefaultTtl;
        return _hasCache && isOn && ttl > TimeSpan.Zero
            ? new CacheRules(
                ttl,
                own?.RequireAuthorizationForCacheControl ?? _all.RequireAuthorizationForCacheControl ?? true,
                own?.UnauthorizedCacheControlHeaderStrategy ?? _all.UnauthorizedCacheControlHeaderStrategy ?? UnauthorizedCacheControlHeaderStrategy.SucceedWithResponseHeader)
            : null;
    }

    private MethodSetting? OverrideOf(string resourcePath, string httpMethod) =>
        _overrides.Count == 0 ? null : _overrides.GetValueOrDefault(MethodPath.Of(resourcePath, httpMethod));
}
