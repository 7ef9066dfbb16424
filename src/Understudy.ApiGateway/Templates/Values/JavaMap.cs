using Understudy.Json;

namespace Understudy.ApiGateway.Templates.Values;

/// <summary>A mutable map in the order of insertion.</summary>
internal class JavaMap
{
    private readonly OrderedDictionary<object, object?> _entries = [];

    public JavaMap()
    {
    }

    public JavaMap(IReadOnlyDictionary<string, string> entries)
    {
        foreach (var (name, value) in entries)
        {
            _entries[name] = value;
        }
    }

    /// <summary>The payload that the map is a part of; null when it is not.</summary>
    public PayloadDocument? Document { get; init; }

    /// <summary>Whether the map prints nothing, as those in <c>$context</c> do (recorded).</summary>
    public bool IsSilent { get; init; }

    public int Count => _entries.Count;

    public IEnumerable<KeyValuePair<object, object?>> Entries => _entries;

    public IReadOnlyCollection<object> Keys => _entries.Keys;

    public IReadOnlyCollection<object?> Values => _entries.Values;

    public object? Get(object key) => _entries.GetValueOrDefault(key);

    public bool ContainsKey(object key) => _entries.ContainsKey(key);

    /// <summary>Sets an entry; gives the value that it had.</summary>
    public virtual object? Put(object key, object? value)
    {
        var old = _entries.GetValueOrDefault(key);
        _entries[key] = value;
        Document?.Changed();
        return old;
    }

    public object? Remove(object key)
    {
        _entries.Remove(key, out var old);
        Document?.Changed();
        return old;
    }

    public void Clear()
    {
        _entries.Clear();
        Document?.Changed();
    }

    /// <summary>Sets an entry while the map is being made.</summary>
    public JavaMap Fill(object key, object? value)
    {
        _entries[key] = value;
        return this;
    }

    /// <summary>A map of a JSON object that is no payload.</summary>
    public static JavaMap Of(ObjectData data, bool isSilent)
    {
        var map = new JavaMap { IsSilent = isSilent };
        for (var i = 0; i < data.Count; i++)
        {
            map._entries[data.Names[i]] = ValueOf.Data(data.Values[i], isSilent);
        }

        return map;
    }
}
