using Understudy.Json;

namespace Understudy.Jsonata.Evaluation;

/// <summary>An object that is no JSON value: it holds functions, or a transform is changing it.</summary>
internal sealed class OpenObject
{
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly List<object?> _values = [];

    public int Count => _names.Count;

    public string NameAt(int index) => _names[index];

    public object? ValueAt(int index) => _values[index];

    public void SetAt(int index, object? value) => _values[index] = value;

    public bool TryGet(string name, out object? value)
    {
        if (_index.TryGetValue(name, out var at))
        {
            value = _values[at];
            return true;
        }

        value = null;
        return false;
    }

    public void Set(string name, object? value)
    {
        if (_index.TryGetValue(name, out var at))
        {
            _values[at] = value;
            return;
        }

        _index[name] = _names.Count;
        _names.Add(name);
        _values.Add(value);
    }

    public void Remove(string name)
    {
        if (!_index.Remove(name, out var at))
        {
            return;
        }

        _names.RemoveAt(at);
        _values.RemoveAt(at);
        for (var i = at; i < _names.Count; i++)
        {
            _index[_names[i]] = i;
        }
    }

    /// <summary>The same as JSON; null when a function is in it.</summary>
    public ObjectData? Freeze()
    {
        Stack.Ensure();
        var values = new JsonData[_values.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var value = Frozen.Of(_values[i]);
            if (value is null)
            {
                return null;
            }

            values[i] = value;
        }

        return values.Length == 0 ? JsonData.EmptyObject : JsonData.ObjectOwning(MemberNames.Of(_names.ToArray()), values);
    }
}
