using System.Collections.Concurrent;

namespace Understudy.ApiGateway.Throttling;

/// <summary>The buckets of the methods of all stages. AWS applies stage limits at the method level, so each method has its own.</summary>
internal sealed class StageThrottles
{
    private readonly ConcurrentDictionary<MethodKey, TokenBucket?> _buckets = new();
    private readonly Func<MethodKey, TokenBucket?> _make;

    /// <param name="settingsOf">The limits in force for a method, null if its stage sets none.</param>
    /// <param name="start">The tick of the deployment.</param>
    public StageThrottles(Func<MethodKey, ThrottleSettings?> settingsOf, long start) =>
        _make = key => settingsOf(key) is { } settings ? new TokenBucket(settings, start) : null;

    public TokenBucket? For(MethodKey method) => _buckets.GetOrAdd(method, _make);
}
