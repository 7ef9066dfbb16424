using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Nodes;

/// <summary><c>**</c>: the context and all values within it, however deep.</summary>
internal sealed class DescendantsNode(int position, bool keepArray) : CompositeNode(position)
{
    protected override object? EvaluateParts(Run run, object? input, Scope scope)
    {
        if (input is null)
        {
            return null;
        }

        var results = ItemList.Sequence();
        Gather(run, results, input);
        return Items.Collapse(results, keepArray);
    }

    private static void Gather(Run run, ItemList results, object? value)
    {
        Stack.Ensure();
        run.Charge(1);
        if (Items.IsArray(value))
        {
            foreach (var item in Items.Of(value!))
            {
                Gather(run, results, item);
            }

            return;
        }

        results.Add(value);
        if (!Objects.IsObject(value))
        {
            return;
        }

        var count = Objects.Count(value!);
        for (var i = 0; i < count; i++)
        {
            Gather(run, results, Objects.ValueAt(value!, i));
        }
    }
}
