using Understudy.Json;
using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Functions;

/// <summary>Functions on objects.</summary>
internal static class ObjectFunctions
{
    // Up to this many members an edit for each is cheaper than an index over all.
    private const int SmallObject = 4;

    public static object? Keys(Run run, object?[] arguments)
    {
        var keys = ItemList.Sequence();
        AddKeys(run, arguments[0], keys, new HashSet<string>(StringComparer.Ordinal));
        return keys;
    }

    public static object? Lookup(Run run, object?[] arguments) =>
        arguments[1] is StringData key ? Evaluation.Lookup.In(run, arguments[0], key.Value) : null;

    public static object? Spread(Run run, object?[] arguments)
    {
        var value = arguments[0];
        if (Objects.IsObject(value))
        {
            var members = ItemList.Sequence();
            AddMembers(members, value!);
            return members;
        }

        if (!Items.IsArray(value))
        {
            return value;
        }

        // Joining sequences makes an array, which keeps its one item.
        var joined = new ItemList(ItemFlags.None);
        SpreadInto(run, joined, value!);
        return joined.Count == 0 ? ItemList.Sequence() : joined;
    }

    public static object? Merge(Run run, object?[] arguments)
    {
        if (arguments[0] is not { } array)
        {
            return null;
        }

        var items = Items.Of(array);
        if (items.Length == 1)
        {
            return items[0];
        }

        if (items.Length == 2 && items[0] is ObjectData left && items[1] is ObjectData { Count: <= SmallObject } right)
        {
            return MergeInto(left, right);
        }

        var merged = new OpenObject();
        foreach (var item in items)
        {
            var count = Objects.Count(item!);
            run.Charge(count);
            for (var i = 0; i < count; i++)
            {
                merged.Set(Objects.NameAt(item!, i), Objects.ValueAt(item!, i));
            }
        }

        var builder = new ObjectBuilder(new Shape(), merged.Count);
        for (var i = 0; i < merged.Count; i++)
        {
            builder.Add(merged.NameAt(i), merged.ValueAt(i));
        }

        return builder.Build();
    }

    public static object? Clone(Run run, object?[] arguments) => arguments[0];

    private static ObjectData MergeInto(ObjectData left, ObjectData right)
    {
        for (var i = 0; i < right.Count; i++)
        {
            left = left.With(right.Names[i], right.Values[i]);
        }

        return left;
    }

    private static void AddKeys(Run run, object? value, ItemList keys, HashSet<string> seen)
    {
        if (Items.IsArray(value))
        {
            Stack.Ensure();
            foreach (var item in Items.Of(value!))
            {
                AddKeys(run, item, keys, seen);
            }
        }
        else if (Objects.IsObject(value))
        {
            var count = Objects.Count(value!);
            run.Charge(count);
            for (var i = 0; i < count; i++)
            {
                if (seen.Add(Objects.NameAt(value!, i)))
                {
                    keys.Add(JsonData.Of(Objects.NameAt(value!, i)));
                }
            }
        }
    }

    private static void SpreadInto(Run run, ItemList joined, object array)
    {
        Stack.Ensure();
        foreach (var item in Items.Of(array))
        {
            run.CheckLength(joined.Count);
            if (Items.IsArray(item))
            {
                SpreadInto(run, joined, item!);
            }
            else if (Objects.IsObject(item))
            {
                AddMembers(joined, item!);
            }
            else
            {
                joined.Add(item);
            }
        }
    }

    private static void AddMembers(ItemList list, object data)
    {
        for (var i = 0; i < Objects.Count(data); i++)
        {
            var value = Objects.ValueAt(data, i);
            if (Frozen.Of(value) is { } json)
            {
                list.Add(JsonData.Object((Objects.NameAt(data, i), json)));
                continue;
            }

            var open = new OpenObject();
            open.Set(Objects.NameAt(data, i), value);
            list.Add(open);
        }
    }
}
