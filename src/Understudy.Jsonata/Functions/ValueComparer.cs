using System.Runtime.CompilerServices;
using Understudy.Json;
using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Functions;

/// <summary>Deep equality of values, for a hash set.</summary>
internal sealed class ValueComparer(Run run) : IEqualityComparer<object>
{
    bool IEqualityComparer<object>.Equals(object? left, object? right) => Equality.Of(run, left, right);

    int IEqualityComparer<object>.GetHashCode(object value) => HashOf(value);

    // Coarse for what is nested: the first levels tell most values apart, and depth costs.
    private static int HashOf(object? value) => value switch
    {
        StringData text => text.Value.GetHashCode(StringComparison.Ordinal),
        NumberData number => number.Value.GetHashCode(),
        ArrayData or ItemList => HashOfArray(value),
        ObjectData or OpenObject => HashOfObject(value),
        null => 0,
        _ => RuntimeHelpers.GetHashCode(value),
    };

    private static int HashOfArray(object array)
    {
        var items = Items.Of(array);
        return HashCode.Combine(items.Length, items.Length == 0 ? 0 : HashOfScalar(items[0]), items.Length == 0 ? 0 : HashOfScalar(items[^1]));
    }

    private static int HashOfObject(object data)
    {
        var hash = Objects.Count(data);
        for (var i = 0; i < Objects.Count(data); i++)
        {
            hash += HashCode.Combine(Objects.NameAt(data, i).GetHashCode(StringComparison.Ordinal), HashOfScalar(Objects.ValueAt(data, i)));
        }

        return hash;
    }

    private static int HashOfScalar(object? value) => value is StringData or NumberData or BooleanData ? HashOf(value) : 1;
}
