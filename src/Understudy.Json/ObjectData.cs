using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Understudy.Json;

/// <summary>A JSON object. Immutable, its members in the order they came; an edit gives a new object that shares the values.</summary>
[JsonConverter(typeof(JsonDataConverter))]
public sealed class ObjectData : JsonData, IReadOnlyCollection<KeyValuePair<string, JsonData>>
{
    internal static readonly ObjectData Empty = new(MemberNames.None, []);

    private readonly MemberNames _names;
    private readonly JsonData[] _values;
    private long _utf8Length;
    private int _depth;
    private int _hash;

    internal ObjectData(MemberNames names, JsonData[] values)
    {
        _names = names;
        _values = values;
    }

    /// <inheritdoc/>
    public override JsonDataKind Kind => JsonDataKind.Object;

    /// <inheritdoc/>
    public override int Count => _values.Length;

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

    /// <summary>The names of the members, in order.</summary>
    public MemberNames Names => _names;

    /// <summary>The values of the members, in the order of <see cref="Names"/>.</summary>
    public ReadOnlySpan<JsonData> Values => _values;

    /// <inheritdoc/>
    public override JsonData this[string name] => TryGet(name, out var value)
        ? value
        : throw new JsonDataException($"The object has no member \"{name}\"; its members are: {DescribeNames()}.");

    /// <inheritdoc/>
    public override bool TryGet(string name, [MaybeNullWhen(false)] out JsonData value)
    {
        var index = _names.IndexOf(name);
        value = index < 0 ? null : _values[index];
        return index >= 0;
    }

    /// <summary>This object with a member set: replaced in its place, or appended when it is new.</summary>
    public ObjectData With(string name, JsonData value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        var index = _names.IndexOf(name);
        if (index < 0)
        {
            return new ObjectData(_names.Append(name), [.. _values, value]);
        }

        var values = (JsonData[])_values.Clone();
        values[index] = value;
        return new ObjectData(_names, values);
    }

    /// <summary>This object without a member; the same object when it has none of that name.</summary>
    public ObjectData Without(string name)
    {
        var index = _names.IndexOf(name);
        return index < 0
            ? this
            : new ObjectData(_names.RemoveAt(index), [.. _values.AsSpan(0, index), .. _values.AsSpan(index + 1)]);
    }

    /// <summary>Equal when the members are, in whatever order.</summary>
    public override bool Equals(JsonData? other) => new DataComparison().AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash != 0 ? _hash : Hash();

    /// <summary>Enumerates the members in order.</summary>
    public IEnumerator<KeyValuePair<string, JsonData>> GetEnumerator()
    {
        for (var i = 0; i < _values.Length; i++)
        {
            yield return new KeyValuePair<string, JsonData>(_names[i], _values[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private string DescribeNames()
    {
        const int most = 20;
        var shown = _names.AsSpan()[..Math.Min(Count, most)].ToArray().Select(name => $"\"{name}\"");
        return Count == 0 ? "none" : string.Join(", ", shown) + (Count > most ? $" and {Count - most} more" : "");
    }

    // Kept, because of structure that is shared exponentially often each part may be hashed once only.
    private int Hash()
    {
        EnsureStack();
        var hash = _values.Length;
        for (var i = 0; i < _values.Length; i++)
        {
            hash ^= HashCode.Combine(_names[i], _values[i]);
        }

        return _hash = hash != 0 ? hash : 1;
    }

    private long Measure()
    {
        EnsureStack();
        var length = _names.Utf8Length;
        var depth = 0;
        foreach (var value in _values)
        {
            length = AddLengths(length, value.Utf8Length);
            depth = Math.Max(depth, value.Depth);
        }

        _depth = depth + 1;
        return _utf8Length = length;
    }
}
