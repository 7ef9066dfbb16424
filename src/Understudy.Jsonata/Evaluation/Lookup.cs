using Understudy.Json;

namespace Understudy.Jsonata.Evaluation;

/// <summary>Looks a field up in an object or, through arrays, in each object of them.</summary>
internal static class Lookup
{
    public static object? In(Run run, object? value, string name)
    {
        switch (value)
        {
            case ObjectData data:
                return data.TryGet(name, out var member) ? member : null;
            case OpenObject open:
                return open.TryGet(name, out var found) ? found : null;
            case ArrayData or ItemList:
                return InEach(run, value, name);
            default:
                return null;
        }
    }

    private static ItemList InEach(Run run, object array, string name)
    {
        Stack.Ensure();
        var items = Items.Of(array);
        run.Charge(items.Length >> 2);
        var result = new ItemList(ItemFlags.Sequence, Math.Min(items.Length, 16));
        foreach (var item in items)
        {
            var found = In(run, item, name);
            if (Items.IsArray(found))
            {
                run.CheckLength(result.Count + (long)Items.Count(found!));
                result.AddRange(Items.Of(found!));
            }
            else if (found is not null)
            {
                result.Add(found);
            }
        }

        return result;
    }
}
