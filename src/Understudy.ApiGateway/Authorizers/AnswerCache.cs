namespace Understudy.ApiGateway.Authorizers;

/// <summary>The answers of one authorizer by identity, each for its time to live on the clock. Thread-safe.</summary>
internal sealed class AnswerCache
{
    private const int FirstSweep = 1024;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, (AuthorizerAnswer Answer, long Expires)> _answers = new(StringComparer.Ordinal);
    private readonly long _timeToLive;
    private int _sweepAt = FirstSweep;

    /// <param name="timeToLive">Zero switches the cache off.</param>
    public AnswerCache(TimeSpan timeToLive) => _timeToLive = timeToLive.Ticks;

    public bool IsOn => _timeToLive > 0;

    public AuthorizerAnswer? Find(string identity, long now)
    {
        if (!IsOn)
        {
            return null;
        }

        lock (_gate)
        {
            return _answers.TryGetValue(identity, out var entry) && now < entry.Expires ? entry.Answer : null;
        }
    }

    public void Store(string identity, AuthorizerAnswer answer, long now)
    {
        if (!IsOn)
        {
            return;
        }

        lock (_gate)
        {
            if (_answers.Count >= _sweepAt)
            {
                Sweep(now);
            }

            _answers[identity] = (answer, now + _timeToLive);
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _answers.Clear();
        }
    }

    // At each doubling, so that a million different tokens do not stay for ever and the sweeps cost no more than the stores.
    private void Sweep(long now)
    {
        foreach (var (identity, entry) in _answers)
        {
            if (now >= entry.Expires)
            {
                _answers.Remove(identity);
            }
        }

        _sweepAt = Math.Max(FirstSweep, _answers.Count * 2);
    }
}
