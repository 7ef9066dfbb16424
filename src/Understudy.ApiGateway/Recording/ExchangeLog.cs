using Understudy.ApiGateway.Pipeline;

namespace Understudy.ApiGateway.Recording;

/// <summary>The latest exchanges, in order of admission.</summary>
internal sealed class ExchangeLog(int capacity)
{
    private readonly Lock _gate = new();
    private ApiCall?[] _calls = new ApiCall?[Math.Min(capacity, 64)];
    private int _start;
    private int _kept;
    private long _count;

    public long Count => Volatile.Read(ref _count);

    public void Add(ApiCall call)
    {
        lock (_gate)
        {
            _count++;
            if (capacity == 0)
            {
                return;
            }

            if (_kept == _calls.Length && _kept < capacity)
            {
                Array.Resize(ref _calls, (int)Math.Min(capacity, _calls.Length * 2L));
            }

            if (_kept < _calls.Length)
            {
                _calls[_kept++] = call;
            }
            else
            {
                _calls[_start] = call;
                _start = _start + 1 == _calls.Length ? 0 : _start + 1;
            }
        }
    }

    public IReadOnlyList<ApiExchange> Snapshot()
    {
        lock (_gate)
        {
            var exchanges = new ApiExchange[_kept];
            for (var i = 0; i < _kept; i++)
            {
                exchanges[i] = _calls[(_start + i) % _calls.Length]!.Exchange;
            }

            return exchanges;
        }
    }
}
