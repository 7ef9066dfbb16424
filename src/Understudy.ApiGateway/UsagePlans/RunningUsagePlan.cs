using Understudy.ApiGateway.UsagePlans;

namespace Understudy.ApiGateway;

/// <summary>A usage plan of a running API: what its keys have used, and what they have left. Thread-safe.</summary>
/// <remarks>Keys are named by name or id. AWS: <c>GetUsage</c> and <c>UpdateUsage</c>.</remarks>
public sealed class RunningUsagePlan
{
    private readonly RunningRestApi _api;
    private readonly PlanKey[] _keys;

    internal RunningUsagePlan(RunningRestApi api, UsagePlan definition, PlanKey[] keys)
    {
        _api = api;
        _keys = keys;
        Definition = definition;
    }

    /// <summary>The plan.</summary>
    public UsagePlan Definition { get; }

    private long Now => _api.Clock.GetTimestamp();

    /// <summary>How many requests the key has left in the present period; null if the plan has no quota.</summary>
    /// <exception cref="UnknownApiPartException">The plan has no such key.</exception>
    public long? RemainingQuota(string key) => Find(key).Meter.Remaining(Now);

    /// <summary>Grants the key so many requests for the rest of the present period, whatever it had left (<c>UpdateUsage</c>).</summary>
    /// <param name="key">The key.</param>
    /// <param name="remaining">0 or more.</param>
    /// <exception cref="UnknownApiPartException">The plan has no such key.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    /// <exception cref="InvalidOperationException">The plan has no quota.</exception>
    public void SetRemainingQuota(string key, int remaining)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(remaining);
        if (Definition.Quota is null)
        {
            throw new InvalidOperationException($"The usage plan \"{Definition.Name}\" has no quota that could be extended. Give it one by Quota(limit, period).");
        }

        Find(key).Meter.SetRemaining(Now, remaining);
    }

    /// <summary>What the key has used, one entry for each day.</summary>
    /// <param name="key">The key.</param>
    /// <param name="from">The first day in UTC. Default: today on the clock.</param>
    /// <param name="to">The last day in UTC, included. Default: today on the clock.</param>
    /// <exception cref="UnknownApiPartException">The plan has no such key.</exception>
    public IReadOnlyList<UsageDay> Usage(string key, DateOnly? from = null, DateOnly? to = null)
    {
        var today = DateOnly.FromDateTime(_api.Clock.GetUtcNow().UtcDateTime);
        return Find(key).Meter.Days(Now, from ?? today, to ?? today);
    }

    /// <summary>How many calls of the key the plan's throttle admits at this instant; null if the plan has none. Limits of single methods do not count.</summary>
    /// <exception cref="UnknownApiPartException">The plan has no such key.</exception>
    public int? AvailableTokens(string key) => Find(key).Bucket?.Available(Now);

    /// <summary>When the plan's throttle admits the next call of the key: now, if it has a token; null if never. Without a throttle: now.</summary>
    /// <exception cref="UnknownApiPartException">The plan has no such key.</exception>
    public DateTimeOffset? NextToken(string key)
    {
        var now = Now;
        return Find(key).Bucket is not { } bucket ? new DateTimeOffset(now, TimeSpan.Zero)
            : bucket.NextToken(now) is { } due ? new DateTimeOffset(due, TimeSpan.Zero)
            : null;
    }

    private PlanKey Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Array.Find(_keys, one => one.Key.Name == key || one.Key.Id == key)
            ?? throw new UnknownApiPartException($"The usage plan \"{Definition.Name}\"", "API key", key, [.. _keys.Select(one => one.Key.Name)]);
    }
}
