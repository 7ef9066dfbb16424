namespace Understudy.ApiGateway.Caching;

/// <summary>The cached responses of a stage, each for its time to live on the clock. Thread-safe.</summary>
/// <typeparam name="TResponse">What is kept; it must not change any more.</typeparam>
internal sealed class ResponseCache<TResponse>
    where TResponse : class
{
    /// <summary>The largest entry AWS keeps, in bytes of the body.</summary>
    public const int LargestEntry = 1_048_576;

    private const int FirstSweep = 1024;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, (TResponse Response, long Expires)> _entries = new(StringComparer.Ordinal);
    private int _sweepAt = FirstSweep;

    public TResponse? Find(string key, long now)
    {
        lock (_gate)
        {
            return _entries.TryGetValue(key, out var entry) && now < entry.Expires ? entry.Response : null;
        }
    }

    /// <param name="key">The key of the call.</param>
    /// <param name="response">The response.</param>
    /// <param name="bodyLength">Beyond <see cref="LargestEntry"/> the response is not kept.</param>
    /// <param name="now">The tick of the response.</param>
    /// <param name="timeToLive">Zero or less keeps nothing.</param>
    public void Store(string key, TResponse response, long bodyLength, long now, TimeSpan timeToLive)
    {
        if (bodyLength > LargestEntry || timeToLive <= TimeSpan.Zero)
        {
            return;
        }

        lock (_gate)
        {
            if (_entries.Count >= _sweepAt)
            {
                Sweep(now);
            }

            _entries[key] = (response, now + timeToLive.Ticks);
        }
    }

    public void Remove(string key)
    {
        lock (_gate)
        {
            _entries.Remove(key);
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _entries.Clear();
        }
    }

    private void Sweep(long now)
    {
        foreach (var (key, entry) in _entries)
        {
            if (now >= entry.Expires)
            {
                _entries.Remove(key);
            }
        }

        _sweepAt = Math.Max(FirstSweep, _entries.Count * 2);
    }
}
