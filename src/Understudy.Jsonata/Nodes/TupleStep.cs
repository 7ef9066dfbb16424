using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Nodes;

/// <summary>A step of a path that carries bindings: the variables it binds, then its filters and position bindings in order.</summary>
internal sealed class TupleStep(Node node, string? focus, string? index, string? ancestor, TupleStage[] stages)
{
    private readonly string[] _names = NamesOf(focus, index, ancestor);

    public Node Node { get; } = node;

    public TupleStream Evaluate(Run run, TupleStream tuples, Scope scope)
    {
        var result = Node is SortNode sort ? Sort(run, sort, tuples) : Join(run, tuples);
        foreach (var stage in stages)
        {
            result = stage.Filter is not null ? stage.Filter.Apply(run, result) : Number(result, stage.Index!);
        }

        return result;
    }

    private static string[] NamesOf(params ReadOnlySpan<string?> names)
    {
        var given = new List<string>();
        foreach (var name in names)
        {
            if (name is not null)
            {
                given.Add(name);
            }
        }

        return [.. given];
    }

    private static TupleStream Number(TupleStream tuples, string variable)
    {
        string[] names = [variable];
        var list = tuples.Tuples;
        for (var i = 0; i < list.Count; i++)
        {
            list[i] = list[i] with { Scope = new Scope(list[i].Scope, names, [Numbers.Of(i)], 1) };
        }

        return tuples;
    }

    private TupleStream Sort(Run run, SortNode sort, TupleStream tuples)
    {
        var sorted = sort.Sort(run, tuples);
        return index is null ? sorted : Number(sorted, index);
    }

    private TupleStream Join(Run run, TupleStream tuples)
    {
        var result = new TupleStream();
        foreach (var tuple in tuples.Tuples)
        {
            var value = Node.Evaluate(run, tuple.Item, tuple.Scope);
            if (value is TupleStream inner)
            {
                // The inner tuples were made in the scope of this one, so they know its variables.
                result.Tuples.AddRange(inner.Tuples);
                continue;
            }

            var items = Items.OrSingle(ref value);
            run.CheckLength((long)result.Tuples.Count + items.Length);
            for (var i = 0; i < items.Length; i++)
            {
                result.Tuples.Add(new JoinTuple(focus is null ? items[i] : tuple.Item, Bind(tuple, items[i], i)));
            }
        }

        return result;
    }

    private Scope Bind(in JoinTuple tuple, object? item, int position)
    {
        if (_names.Length == 0)
        {
            return tuple.Scope;
        }

        var values = new object?[_names.Length];
        var at = 0;
        if (focus is not null)
        {
            values[at++] = item;
        }

        if (index is not null)
        {
            values[at++] = Numbers.Of(position);
        }

        if (ancestor is not null)
        {
            values[at] = tuple.Item;
        }

        return new Scope(tuple.Scope, _names, values, values.Length);
    }
}
