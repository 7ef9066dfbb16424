using Understudy.Json;
using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Faults;

namespace Understudy.Jsonata.Functions;

/// <summary>Functions that call functions.</summary>
internal static class HigherOrder
{
    public static object? Map(Run run, object?[] arguments)
    {
        if (arguments[0] is not { } array)
        {
            return null;
        }

        var items = Items.Of(array);
        var function = (FunctionValue)arguments[1]!;
        var results = new ItemList(ItemFlags.Sequence, Math.Min(items.Length, 1024));
        for (var i = 0; i < items.Length; i++)
        {
            var result = Call(run, function, items[i], i, array);
            if (result is not null)
            {
                results.Add(result);
            }
        }

        return results;
    }

    public static object? Filter(Run run, object?[] arguments)
    {
        if (arguments[0] is not { } array)
        {
            return null;
        }

        var items = Items.Of(array);
        var function = (FunctionValue)arguments[1]!;
        var passed = ItemList.Sequence();
        for (var i = 0; i < items.Length; i++)
        {
            if (Truth.Of(run, Call(run, function, items[i], i, array)))
            {
                passed.Add(items[i]);
            }
        }

        return passed;
    }

    public static object? Single(Run run, object?[] arguments)
    {
        if (arguments[0] is not { } array)
        {
            return null;
        }

        var items = Items.Of(array);
        var found = -1;
        for (var i = 0; i < items.Length; i++)
        {
            if (arguments[1] is FunctionValue function && !Truth.Of(run, Call(run, function, items[i], i, array)))
            {
                continue;
            }

            found = found < 0 ? i : throw Fault.Of("D3138", index: i);
        }

        return found >= 0 ? items[found] : throw Fault.Of("D3139");
    }

    public static object? Reduce(Run run, object?[] arguments)
    {
        if (arguments[0] is not { } array)
        {
            return null;
        }

        var function = (FunctionValue)arguments[1]!;
        if (function.Arity < 2)
        {
            throw Fault.Of("D3050", index: 1);
        }

        var items = Items.Of(array);
        var start = arguments[2] is null && items.Length > 0 ? 1 : 0;
        var result = start == 1 ? items[0] : arguments[2];
        for (var i = start; i < items.Length; i++)
        {
            result = function.Invoke(
                run,
                function.Arity switch
                {
                    2 => [result, items[i]],
                    3 => [result, items[i], Numbers.Of(i)],
                    _ => [result, items[i], Numbers.Of(i), array],
                },
                null);
        }

        return result;
    }

    public static object? Each(Run run, object?[] arguments)
    {
        if (arguments[0] is not { } data)
        {
            return ItemList.Sequence();
        }

        var function = (FunctionValue)arguments[1]!;
        var results = ItemList.Sequence();
        for (var i = 0; i < Objects.Count(data); i++)
        {
            var result = CallMember(run, function, data, i);
            if (result is not null)
            {
                results.Add(result);
            }
        }

        return results;
    }

    public static object? Sift(Run run, object?[] arguments)
    {
        if (arguments[0] is not { } data || arguments[1] is not FunctionValue function)
        {
            return null;
        }

        var builder = new ObjectBuilder(new Shape(), Objects.Count(data));
        for (var i = 0; i < Objects.Count(data); i++)
        {
            if (Truth.Of(run, CallMember(run, function, data, i)))
            {
                builder.Add(Objects.NameAt(data, i), Objects.ValueAt(data, i));
            }
        }

        var sifted = builder.Build();
        return Objects.Count(sifted) == 0 ? null : sifted;
    }

    public static object? Sort(Run run, object?[] arguments)
    {
        if (arguments[0] is not { } array || Items.Count(array) <= 1)
        {
            return arguments[0];
        }

        var items = Items.Of(array).ToArray();
        if (arguments[1] is FunctionValue comparer)
        {
            MergeSort.Sort(run, items, (left, right) => Truth.Of(run, comparer.Invoke(run, [left, right], null)));
        }
        else if (Array.TrueForAll(items, item => item is NumberData))
        {
            MergeSort.Sort(run, items, (left, right) => ((NumberData)left!).Value > ((NumberData)right!).Value);
        }
        else if (Array.TrueForAll(items, item => item is StringData))
        {
            MergeSort.Sort(run, items, (left, right) => string.CompareOrdinal(((StringData)left!).Value, ((StringData)right!).Value) > 0);
        }
        else
        {
            throw Fault.Of("D3070", index: 1);
        }

        return ItemList.Owning(items, items.Length, ItemFlags.None);
    }

    private static object? Call(Run run, FunctionValue function, object? item, int index, object array) => function.Invoke(
        run,
        function.Arity switch
        {
            <= 1 => [item],
            2 => [item, Numbers.Of(index)],
            _ => [item, Numbers.Of(index), array],
        },
        null);

    private static object? CallMember(Run run, FunctionValue function, object data, int index)
    {
        var value = Objects.ValueAt(data, index);
        return function.Invoke(
            run,
            function.Arity switch
            {
                <= 1 => [value],
                2 => [value, JsonData.Of(Objects.NameAt(data, index))],
                _ => [value, JsonData.Of(Objects.NameAt(data, index)), data],
            },
            null);
    }
}
