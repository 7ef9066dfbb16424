namespace Understudy.Time.Scheduling;

/// <summary>A heap of four children per node, ordered by (due time, sequence number), that knows where each item lies.</summary>
internal sealed class DueQueue
{
    private const int Arity = 4;

    private Entry[] _entries = new Entry[16];

    public int Count { get; private set; }

    public long EarliestDue => _entries[0].Due;

    public ScheduledWork Earliest => _entries[0].Item;

    public void Add(ScheduledWork item)
    {
        if (Count == _entries.Length)
        {
            Array.Resize(ref _entries, Count * 2);
        }

        Rise(Count++, new Entry(item.DueTicks, item.Sequence, item));
    }

    public void Remove(ScheduledWork item)
    {
        var hole = item.Index;
        item.Index = -1;
        var last = _entries[--Count];
        _entries[Count] = default;

        if (hole < Count)
        {
            Settle(hole, last);
        }
    }

    private void Settle(int hole, in Entry entry)
    {
        if (hole > 0 && entry.IsBefore(_entries[(hole - 1) / Arity]))
        {
            Rise(hole, entry);
        }
        else
        {
            Sink(hole, entry);
        }
    }

    private void Rise(int hole, in Entry entry)
    {
        while (hole > 0)
        {
            var parent = (hole - 1) / Arity;
            if (!entry.IsBefore(_entries[parent]))
            {
                break;
            }

            Put(hole, _entries[parent]);
            hole = parent;
        }

        Put(hole, entry);
    }

    private void Sink(int hole, in Entry entry)
    {
        for (var first = (hole * Arity) + 1; first < Count; first = (hole * Arity) + 1)
        {
            var least = LeastOf(first, Math.Min(first + Arity, Count));
            if (!_entries[least].IsBefore(entry))
            {
                break;
            }

            Put(hole, _entries[least]);
            hole = least;
        }

        Put(hole, entry);
    }

    private int LeastOf(int first, int end)
    {
        var least = first;
        for (var i = first + 1; i < end; i++)
        {
            if (_entries[i].IsBefore(_entries[least]))
            {
                least = i;
            }
        }

        return least;
    }

    private void Put(int index, in Entry entry)
    {
        _entries[index] = entry;
        entry.Item.Index = index;
    }

    // The keys lie in the array beside each other, so that a comparison follows no pointer.
    private readonly record struct Entry(long Due, long Sequence, ScheduledWork Item)
    {
        public bool IsBefore(in Entry other) => Due < other.Due || (Due == other.Due && Sequence < other.Sequence);
    }
}
