using Understudy.Json;

namespace Understudy.Jsonata.Evaluation;

/// <summary>Collects the members of a new object whose names differ; what is nothing is left out.</summary>
internal struct ObjectBuilder(Shape shape, int capacity)
{
    private string[] _names = new string[capacity];
    private object[] _values = new object[capacity];
    private int _count;
    private bool _isOpen;

    public void Add(string name, object? value)
    {
        if (value is null)
        {
            return;
        }

        if (value is not JsonData)
        {
            value = Frozen.Of(value) ?? value;
            _isOpen |= value is not JsonData;
        }

        if (_count == _names.Length)
        {
            Array.Resize(ref _names, Math.Max(4, 2 * _count));
            Array.Resize(ref _values, _names.Length);
        }

        _names[_count] = name;
        _values[_count++] = value;
    }

    public readonly object Build()
    {
        if (_count == 0)
        {
            return JsonData.EmptyObject;
        }

        if (_isOpen)
        {
            return BuildOpen();
        }

        var values = new JsonData[_count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (JsonData)_values[i];
        }

        return JsonData.ObjectOwning(shape.Of(_names.AsSpan(0, _count)), values);
    }

    private readonly OpenObject BuildOpen()
    {
        var open = new OpenObject();
        for (var i = 0; i < _count; i++)
        {
            open.Set(_names[i], _values[i]);
        }

        return open;
    }
}
