using System.Diagnostics.CodeAnalysis;
using Understudy.Json;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>The variables that the states of one running workflow have assigned.</summary>
internal sealed class Variables
{
    private readonly Dictionary<string, JsonData> _values = new(StringComparer.Ordinal);

    /// <summary>The size of all values as JSON text in UTF-8.</summary>
    public long Bytes { get; private set; }

    public static long SizeOf(ObjectData assigned)
    {
        long size = 0;
        foreach (var value in assigned.Values)
        {
            size += value.Utf8Length;
        }

        return size;
    }

    public bool TryGet(string name, [MaybeNullWhen(false)] out JsonData value) => _values.TryGetValue(name, out value);

    /// <summary>By how many bytes an assignment lengthens them, what it replaces taken off.</summary>
    public long GrowthBy(ObjectData assigned)
    {
        var growth = SizeOf(assigned);
        foreach (var (name, _) in assigned)
        {
            growth -= _values.TryGetValue(name, out var replaced) ? replaced.Utf8Length : 0;
        }

        return growth;
    }

    public void Assign(ObjectData assigned)
    {
        Bytes += GrowthBy(assigned);
        foreach (var (name, value) in assigned)
        {
            _values[name] = value;
        }
    }
}
