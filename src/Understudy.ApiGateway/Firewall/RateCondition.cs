using System.Net;

namespace Understudy.ApiGateway.Firewall;

/// <summary>Whether a caller made more requests than the limit within the window that ends now. Thread-safe.</summary>
/// <remarks>AWS estimates the rate and reacts within seconds; here the window slides exactly, and refused requests count too, as they do at AWS.</remarks>
internal sealed class RateCondition(int limit, long window, AddressSource? source, IWafCondition? scope) : IWafCondition
{
    private const int FirstSweep = 1024;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Queue<long>> _arrivals = new(StringComparer.Ordinal);
    private int _sweepAt = FirstSweep;

    public bool Matches(in WafRequest request)
    {
        if (scope?.Matches(request) == false)
        {
            return false;
        }

        var key = "";
        if (source is not null)
        {
            if (source.Read(request.Request) is not { } addresses)
            {
                return false;
            }

            if (addresses.Length == 0 || (source.IsForwarded && !IPAddress.TryParse(addresses[0], out _)))
            {
                return source.MatchesWithout;
            }

            key = addresses[0];
        }

        lock (_gate)
        {
            return Arrive(key, request.Now);
        }
    }

    // Only the latest `limit` arrivals matter: if all of them lie in the window, this one exceeds the limit.
    private bool Arrive(string key, long now)
    {
        if (!_arrivals.TryGetValue(key, out var arrivals))
        {
            Sweep(now);
            _arrivals.Add(key, arrivals = new Queue<long>());
        }

        Forget(arrivals, now);
        var exceeds = arrivals.Count >= limit;
        if (exceeds)
        {
            arrivals.Dequeue();
        }

        arrivals.Enqueue(now);
        return exceeds;
    }

    private void Forget(Queue<long> arrivals, long now)
    {
        while (arrivals.TryPeek(out var oldest) && oldest <= now - window)
        {
            arrivals.Dequeue();
        }
    }

    private void Sweep(long now)
    {
        if (_arrivals.Count < _sweepAt)
        {
            return;
        }

        foreach (var (key, arrivals) in _arrivals)
        {
            Forget(arrivals, now);
            if (arrivals.Count == 0)
            {
                _arrivals.Remove(key);
            }
        }

        _sweepAt = Math.Max(FirstSweep, _arrivals.Count * 2);
    }
}
