using Understudy.Json;

namespace Understudy.Jsonata.Evaluation;

/// <summary>An array of the evaluation: a result sequence, or an array that may hold functions. Not changed any more once it has left its maker.</summary>
internal sealed class ItemList
{
    private object?[]? _items;
    private long _rangeStart;
    private ArrayData? _frozen;

    public ItemList(ItemFlags flags, int capacity = 4)
    {
        Flags = flags;
        _items = capacity == 0 ? [] : new object?[capacity];
    }

    private ItemList(ItemFlags flags, object?[]? items, int count)
    {
        Flags = flags;
        _items = items;
        Count = count;
    }

    public ItemFlags Flags { get; }

    public int Count { get; private set; }

    public bool IsSequence => (Flags & ItemFlags.Sequence) != 0;

    public bool KeepsSingleton => (Flags & ItemFlags.KeepSingleton) != 0;

    public bool IsCons => (Flags & ItemFlags.Cons) != 0;

    public bool IsOuter => (Flags & ItemFlags.Outer) != 0;

    // Not AsSpan: the array may be one of JsonData, which a writable span of objects would refuse.
    public ReadOnlySpan<object?> Span => new(_items ?? MakeRange(), 0, Count);

    public static ItemList Sequence() => new(ItemFlags.Sequence);

    public static ItemList Of(object? item, ItemFlags flags) => new(flags, [item], 1);

    public static ItemList Owning(object?[] items, int count, ItemFlags flags) => new(flags, items, count);

    /// <summary>The integers from one on; they are made when somebody looks, because some only count them.</summary>
    public static ItemList Range(long start, int count) => new(ItemFlags.Sequence, null, count) { _rangeStart = start };

    public void Add(object? item)
    {
        var items = _items ?? MakeRange();
        if (Count == items.Length)
        {
            Array.Resize(ref items, Math.Max(4, 2 * Count));
            _items = items;
        }

        items[Count++] = item;
    }

    public void AddRange(ReadOnlySpan<object?> more)
    {
        var items = _items ?? MakeRange();
        if (Count + more.Length > items.Length)
        {
            Array.Resize(ref items, Math.Max(Count + more.Length, 2 * Count));
            _items = items;
        }

        more.CopyTo(items.AsSpan(Count));
        Count += more.Length;
    }

    /// <summary>The same items as another kind of array; they are shared.</summary>
    public ItemList With(ItemFlags flags) => flags == Flags ? this : new(flags, _items, Count) { _rangeStart = _rangeStart };

    /// <summary>Changes an item of an array that a transform has cloned for itself.</summary>
    public void Set(int index, object? item) => (_items ?? MakeRange())[index] = item;

    /// <summary>The same as JSON; null when a function is in it.</summary>
    public ArrayData? Freeze()
    {
        if (_frozen is not null)
        {
            return _frozen;
        }

        Stack.Ensure();
        var source = Span;
        var items = source.Length == 0 ? [] : new JsonData[source.Length];
        for (var i = 0; i < items.Length; i++)
        {
            var item = source[i] as JsonData ?? (source[i] is null ? JsonData.Null : Frozen.Of(source[i]));
            if (item is null)
            {
                return null;
            }

            items[i] = item;
        }

        return _frozen = JsonData.ArrayOwning(items);
    }

    private object?[] MakeRange()
    {
        var items = new object?[Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = JsonData.Of(_rangeStart + i);
        }

        return _items = items;
    }
}
