using Understudy.Json;
using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Faults;

namespace Understudy.Jsonata.Nodes;

/// <summary>An order-by clause <c>^(...)</c>: stable, numbers or strings, what is missing comes last.</summary>
internal sealed class SortNode(int position, SortTermNode[] terms) : Node(position)
{
    public override object? Evaluate(Run run, object? input, Scope scope) => Sort(run, input, scope);

    public object? Sort(Run run, object? value, Scope scope)
    {
        if (!Items.IsArray(value) || Items.Count(value!) <= 1)
        {
            return value;
        }

        var items = Items.Of(value!).ToArray();
        var order = Order(run, items.Length, (term, i) => term.Evaluate(run, items[i], scope));
        var sorted = new object?[items.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            sorted[i] = items[order[i]];
        }

        return ItemList.Owning(sorted, sorted.Length, ItemFlags.None);
    }

    public TupleStream Sort(Run run, TupleStream tuples)
    {
        var list = tuples.Tuples;
        var order = Order(run, list.Count, (term, i) => term.Evaluate(run, list[i].Item, list[i].Scope));
        var sorted = new TupleStream();
        foreach (var index in order)
        {
            sorted.Tuples.Add(list[index]);
        }

        return sorted;
    }

    private int[] Order(Run run, int count, Func<Node, int, object?> evaluate)
    {
        // Each key is evaluated once, and only when a comparison gets as far as its term.
        var keys = new object?[count * terms.Length];
        var known = new bool[keys.Length];
        var order = new int[count];
        for (var i = 0; i < count; i++)
        {
            order[i] = i;
        }

        MergeSort.Sort(run, order, (left, right) => Compare(left, right) > 0);
        return order;

        object? KeyOf(int term, int item)
        {
            var at = (term * count) + item;
            if (!known[at])
            {
                keys[at] = evaluate(terms[term].Expression, item);
                known[at] = true;
            }

            return keys[at];
        }

        int Compare(int left, int right)
        {
            for (var term = 0; term < terms.Length; term++)
            {
                var result = CompareKeys(KeyOf(term, left), KeyOf(term, right), terms[term].Descending);
                if (result != 0)
                {
                    return result;
                }
            }

            return 0;
        }
    }

    private int CompareKeys(object? left, object? right, bool descending)
    {
        if (left is null || right is null)
        {
            return left is null ? (right is null ? 0 : 1) : -1;
        }

        if (left is not (NumberData or StringData) || right is not (NumberData or StringData))
        {
            throw Fault.Of("T2008", Position, value: left is NumberData or StringData ? right : left);
        }

        var result = (left, right) switch
        {
            (NumberData first, NumberData second) => first.Value.CompareTo(second.Value),
            (StringData first, StringData second) => string.CompareOrdinal(first.Value, second.Value),
            _ => throw Fault.Of("T2007", Position, value: left, value2: right),
        };
        return descending ? -result : result;
    }
}
