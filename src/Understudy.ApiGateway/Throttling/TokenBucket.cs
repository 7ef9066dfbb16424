namespace Understudy.ApiGateway.Throttling;

/// <summary>A token bucket on clock ticks, in whole numbers only, so that it never drifts. Full at its start. Thread-safe.</summary>
/// <remarks>The level at a tick is the parts filled since the start less the parts spent; what overflows the bucket counts as spent.</remarks>
internal sealed class TokenBucket
{
    private readonly Lock _gate = new();
    private readonly TokenRate _rate;
    private readonly Int128 _capacity;
    private readonly long _start;
    private Int128 _spent;

    /// <param name="settings">Valid settings.</param>
    /// <param name="start">The tick at which the bucket is full.</param>
    public TokenBucket(ThrottleSettings settings, long start)
    {
        Settings = settings;
        _rate = TokenRate.Of(settings.RateLimit);
        _capacity = settings.BurstLimit * _rate.PerToken;
        _start = start;
        _spent = -_capacity;
    }

    public ThrottleSettings Settings { get; }

    public bool TryTake(long now)
    {
        lock (_gate)
        {
            if (Level(now) < _rate.PerToken)
            {
                return false;
            }

            _spent += _rate.PerToken;
            return true;
        }
    }

    public bool HasToken(long now)
    {
        lock (_gate)
        {
            return Level(now) >= _rate.PerToken;
        }
    }

    /// <summary>The whole tokens in the bucket.</summary>
    public int Available(long now)
    {
        lock (_gate)
        {
            return (int)(Level(now) / _rate.PerToken);
        }
    }

    /// <summary>The first tick at which a call is admitted: now, if one would be; null if none ever will.</summary>
    public long? NextToken(long now)
    {
        lock (_gate)
        {
            var missing = _rate.PerToken - Level(now);
            if (missing <= 0)
            {
                return now;
            }

            if (_rate.PerTick == 0 || _capacity == 0)
            {
                return null;
            }

            var due = now + (missing + _rate.PerTick - 1) / _rate.PerTick;
            return due > DateTimeOffset.MaxValue.Ticks ? null : (long)due;
        }
    }

    private Int128 Level(long now)
    {
        var filled = (now - _start) * _rate.PerTick;
        if (filled - _spent > _capacity)
        {
            _spent = filled - _capacity;
        }

        return filled - _spent;
    }
}
