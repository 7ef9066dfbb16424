namespace Understudy.StepFunctions.History;

/// <summary>The events of a running execution, append only.</summary>
/// <remarks>
/// Blocks double up to a size below the large object heap, so a short run costs little and a long one never copies what it wrote.
/// </remarks>
internal sealed class EventLog(int firstBlock = EventLog.FirstBlock)
{
    /// <summary>The first block of one of many executions, such as the children of a map run.</summary>
    public const int SmallFirstBlock = 8;

    private const int FirstBlock = 32;
    private const int LargestBlock = 1024;

    private readonly List<LoggedEvent[]> _full = [];
    private LoggedEvent[] _current = new LoggedEvent[firstBlock];
    private int _used;

    public int Count { get; private set; }

    /// <summary>Appends an event and returns its id.</summary>
    public int Append(in LoggedEvent logged)
    {
        if (_used == _current.Length)
        {
            _full.Add(_current);
            _current = new LoggedEvent[Math.Min(2 * _current.Length, LargestBlock)];
            _used = 0;
        }

        _current[_used++] = logged;
        return ++Count;
    }

    /// <summary>The events in order of their ids.</summary>
    public IEnumerable<LoggedEvent> All()
    {
        foreach (var block in _full)
        {
            foreach (var logged in block)
            {
                yield return logged;
            }
        }

        for (var i = 0; i < _used; i++)
        {
            yield return _current[i];
        }
    }
}
