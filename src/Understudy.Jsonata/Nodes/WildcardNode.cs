using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Nodes;

/// <summary><c>*</c>: the values of all fields.</summary>
internal sealed class WildcardNode(int position, bool keepArray) : CompositeNode(position)
{
    protected override object? EvaluateParts(Run run, object? input, Scope scope)
    {
        if (input is ItemList { IsOuter: true, Count: > 0 } outer)
        {
            input = outer.Span[0];
        }

        var results = ItemList.Sequence();
        if (Items.IsArray(input))
        {
            foreach (var item in Items.Of(input!))
            {
                results = Gather(run, results, item);
            }
        }
        else if (Objects.IsObject(input))
        {
            var count = Objects.Count(input!);
            for (var i = 0; i < count; i++)
            {
                results = Gather(run, results, Objects.ValueAt(input!, i));
            }
        }

        return Items.Collapse(results, keepArray);
    }

    private static ItemList Gather(Run run, ItemList list, object? value)
    {
        if (!Items.IsArray(value))
        {
            list.Add(value);
            return list;
        }

        // Joining arrays makes an array, which is no sequence any more.
        var joined = list.IsSequence ? list.With(ItemFlags.None) : list;
        Flatten(run, joined, value!);
        return joined;
    }

    private static void Flatten(Run run, ItemList results, object array)
    {
        Stack.Ensure();
        run.CheckLength(results.Count + (long)Items.Count(array));
        foreach (var item in Items.Of(array))
        {
            if (Items.IsArray(item))
            {
                Flatten(run, results, item!);
            }
            else
            {
                results.Add(item);
            }
        }
    }
}
