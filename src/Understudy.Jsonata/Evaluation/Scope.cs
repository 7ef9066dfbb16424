namespace Understudy.Jsonata.Evaluation;

/// <summary>The variables of one block, lambda, tuple or set of bindings, and the scope around it.</summary>
internal sealed class Scope
{
    private string[] _names;
    private object?[] _values;

    public Scope(Scope? parent)
        : this(parent, [], [], 0)
    {
    }

    /// <summary>A scope that takes over both arrays; the names are only read.</summary>
    public Scope(Scope? parent, string[] names, object?[] values, int count)
    {
        Parent = parent;
        _names = names;
        _values = values;
        Count = count;
    }

    public Scope? Parent { get; }

    public int Count { get; private set; }

    public string NameAt(int index) => _names[index];

    public object? ValueAt(int index) => _values[index];

    public bool TryFind(string name, out object? value)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            // From the end: a parameter list may name one variable twice, and the last counts.
            for (var i = scope.Count - 1; i >= 0; i--)
            {
                if ((object)scope._names[i] == name || string.Equals(scope._names[i], name, StringComparison.Ordinal))
                {
                    value = scope._values[i];
                    return true;
                }
            }
        }

        value = null;
        return false;
    }

    public void Bind(string name, object? value)
    {
        for (var i = Count - 1; i >= 0; i--)
        {
            if (string.Equals(_names[i], name, StringComparison.Ordinal))
            {
                _values[i] = value;
                return;
            }
        }

        if (Count == _names.Length)
        {
            Array.Resize(ref _names, Math.Max(2, 2 * Count));
        }

        if (Count >= _values.Length)
        {
            Array.Resize(ref _values, _names.Length);
        }

        _names[Count] = name;
        _values[Count++] = value;
    }
}
