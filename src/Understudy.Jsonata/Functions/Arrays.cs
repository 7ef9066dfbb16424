using Understudy.Json;
using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Functions;

/// <summary>Functions that make arrays of arrays.</summary>
internal static class Arrays
{
    // Up to this many, comparing each with each is cheaper than hashing.
    private const int FewItems = 8;

    public static object? Zip(Run run, object?[] arguments)
    {
        var count = arguments.Length == 0 ? 0 : int.MaxValue;
        foreach (var argument in arguments)
        {
            count = Math.Min(count, argument is null ? 0 : Items.Count(argument));
        }

        run.CheckLength((long)count * arguments.Length);
        var rows = new ItemList(ItemFlags.None, count);
        for (var i = 0; i < count; i++)
        {
            var row = new object?[arguments.Length];
            for (var column = 0; column < row.Length; column++)
            {
                row[column] = Items.Of(arguments[column]!)[i];
            }

            rows.Add(ItemList.Owning(row, row.Length, ItemFlags.None));
        }

        return rows;
    }

    public static object? Append(Run run, object?[] arguments) => Items.Append(run, arguments[0], arguments[1]);

    public static object? Reverse(Run run, object?[] arguments)
    {
        if (arguments[0] is not { } array || Items.Count(array) <= 1)
        {
            return arguments[0];
        }

        var items = Items.Of(array).ToArray();
        Array.Reverse(items);
        return ItemList.Owning(items, items.Length, ItemFlags.None);
    }

    public static object? Shuffle(Run run, object?[] arguments)
    {
        if (arguments[0] is not { } array || Items.Count(array) <= 1)
        {
            return arguments[0];
        }

        var items = Items.Of(array).ToArray();
        run.Random.Shuffle(items);
        return ItemList.Owning(items, items.Length, ItemFlags.None);
    }

    public static object? Distinct(Run run, object?[] arguments)
    {
        if (!Items.IsArray(arguments[0]) || Items.Count(arguments[0]!) <= 1)
        {
            return arguments[0];
        }

        var items = Items.Of(arguments[0]!);
        var seen = items.Length <= FewItems ? null : new HashSet<object>(new ValueComparer(run));
        var distinct = new ItemList(arguments[0] is ItemList { IsSequence: true } ? ItemFlags.Sequence : ItemFlags.None);
        foreach (var item in items)
        {
            if (item is not null && (seen is null ? !Contains(run, distinct, item) : seen.Add(item)))
            {
                distinct.Add(item);
            }
        }

        return distinct;
    }

    private static bool Contains(Run run, ItemList list, object value)
    {
        foreach (var item in list.Span)
        {
            if (Equality.Of(run, item, value))
            {
                return true;
            }
        }

        return false;
    }
}
