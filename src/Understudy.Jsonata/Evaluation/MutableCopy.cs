using Understudy.Json;

namespace Understudy.Jsonata.Evaluation;

/// <summary>A deep copy that a transform may change in place.</summary>
internal static class MutableCopy
{
    public static object? Of(Run run, object? value)
    {
        switch (value)
        {
            case ArrayData or ItemList:
                return OfArray(run, value);
            case ObjectData or OpenObject:
                return OfObject(run, value);
            default:
                return value;
        }
    }

    private static ItemList OfArray(Run run, object array)
    {
        Stack.Ensure();
        var items = Items.Of(array);
        run.Charge(items.Length);
        var copy = new ItemList(ItemFlags.None, items.Length);
        foreach (var item in items)
        {
            copy.Add(Of(run, item));
        }

        return copy;
    }

    private static OpenObject OfObject(Run run, object data)
    {
        Stack.Ensure();
        var count = Objects.Count(data);
        run.Charge(count);
        var copy = new OpenObject();
        for (var i = 0; i < count; i++)
        {
            copy.Set(Objects.NameAt(data, i), Of(run, Objects.ValueAt(data, i)));
        }

        return copy;
    }
}
