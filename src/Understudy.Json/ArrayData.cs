using System.Collections;
using System.Text.Json.Serialization;

namespace Understudy.Json;

/// <summary>A JSON array. Immutable; an edit gives a new array that shares the elements.</summary>
[JsonConverter(typeof(JsonDataConverter))]
public sealed class ArrayData : JsonData, IReadOnlyList<JsonData>
{
    internal static readonly ArrayData Empty = new([]);

    private readonly JsonData[] _items;
    private long _utf8Length;
    private int _depth;
    private int _hash;

    internal ArrayData(JsonData[] items) => _items = items;

    /// <inheritdoc/>
    public override JsonDataKind Kind => JsonDataKind.Array;

    /// <inheritdoc/>
    public override int Count => _items.Length;

    /// <inheritdoc/>
    public override long Utf8Length => _utf8Length != 0 ? _utf8Length : Measure();

    /// <inheritdoc/>
    public override int Depth
    {
        get
        {
            if (_depth == 0)
            {
                Measure();
            }

            return _depth;
        }
    }

    /// <summary>The elements as a span.</summary>
    public ReadOnlySpan<JsonData> Items => _items;

    /// <inheritdoc/>
    public override JsonData this[int index] => (uint)index < (uint)_items.Length
        ? _items[index]
        : throw new JsonDataException($"The array has no element {index}; it has {_items.Length} element(s), counted from 0.");

    /// <summary>This array with another element at a position.</summary>
    /// <exception cref="JsonDataException">There is no such position.</exception>
    public ArrayData With(int index, JsonData item)
    {
        ArgumentNullException.ThrowIfNull(item);
        _ = this[index];
        var items = (JsonData[])_items.Clone();
        items[index] = item;
        return new ArrayData(items);
    }

    /// <summary>This array and one more element at the end.</summary>
    public ArrayData Add(JsonData item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return new ArrayData([.. _items, item]);
    }

    /// <summary>Equal when the elements are, in the same order.</summary>
    public override bool Equals(JsonData? other) => new DataComparison().AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash != 0 ? _hash : Hash();

    /// <summary>Enumerates the elements.</summary>
    public IEnumerator<JsonData> GetEnumerator() => ((IEnumerable<JsonData>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    // Kept, because of structure that is shared exponentially often each part may be hashed once only.
    private int Hash()
    {
        EnsureStack();
        var hash = new HashCode();
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return _hash = hash.ToHashCode() is var made and not 0 ? made : 1;
    }

    private long Measure()
    {
        EnsureStack();
        long length = _items.Length == 0 ? 2 : _items.Length + 1;
        var depth = 0;
        foreach (var item in _items)
        {
            length = AddLengths(length, item.Utf8Length);
            depth = Math.Max(depth, item.Depth);
        }

        _depth = depth + 1;
        return _utf8Length = length;
    }
}
