using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Nodes;

/// <summary>A path in which <c>@</c>, <c>#</c> or <c>%</c> bind variables on the way.</summary>
/// <param name="position">Where it stands.</param>
/// <param name="lead">The steps before the first one that binds; null when that is the first of all.</param>
/// <param name="steps">The steps from there on.</param>
/// <param name="traits">What is special about the path.</param>
/// <param name="group">The grouping behind the path.</param>
internal sealed class TuplePathNode(int position, PathNode? lead, TupleStep[] steps, PathTraits traits, GroupPairs? group)
    : CompositeNode(position)
{
    private readonly bool _startsAtVariable = traits.HasFlag(PathTraits.StartsAtVariable);
    private readonly bool _isStream = traits.HasFlag(PathTraits.Stream);
    private readonly ItemFlags _flags = (traits & (PathTraits.KeepsSingleton | PathTraits.KeepsArray)) != 0
        ? ItemFlags.Sequence | ItemFlags.KeepSingleton
        : ItemFlags.Sequence;

    protected override object? EvaluateParts(Run run, object? input, Scope scope)
    {
        var tuples = Start(run, input, scope);
        foreach (var step in steps)
        {
            tuples = step.Evaluate(run, tuples, scope);
        }

        if (group is not null)
        {
            return group.Evaluate(run, tuples, scope);
        }

        if (_isStream)
        {
            return tuples;
        }

        var items = new ItemList(_flags, tuples.Tuples.Count);
        foreach (var tuple in tuples.Tuples)
        {
            items.Add(tuple.Item);
        }

        return Items.Collapse(items);
    }

    private TupleStream Start(Run run, object? input, Scope scope)
    {
        var tuples = new TupleStream();
        if (lead is not null)
        {
            var value = lead.Evaluate(run, input, scope);
            AddAll(tuples, Items.OrSingle(ref value), scope);
        }
        else if (Items.IsArray(input) && !_startsAtVariable)
        {
            AddAll(tuples, Items.Of(input!), scope);
        }
        else
        {
            tuples.Tuples.Add(new JoinTuple(input, scope));
        }

        return tuples;
    }

    private static void AddAll(TupleStream tuples, ReadOnlySpan<object?> items, Scope scope)
    {
        foreach (var item in items)
        {
            tuples.Tuples.Add(new JoinTuple(item, scope));
        }
    }
}
