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
        object? led = null;
        if (lead is not null)
        {
            led = lead.Evaluate(run, input, scope);
            if (led is null || (Items.IsArray(led) && Items.Count(led) == 0))
            {
                return group is null ? Items.Collapse(led) : group.Evaluate(run, led, scope);
            }
        }

        var tuples = Start(lead is null ? input : led, scope);
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

    private TupleStream Start(object? input, Scope scope)
    {
        var tuples = new TupleStream();
        if (!Items.IsArray(input) || (_startsAtVariable && lead is null))
        {
            tuples.Tuples.Add(new JoinTuple(input, scope));
            return tuples;
        }

        foreach (var item in Items.Of(input!))
        {
            tuples.Tuples.Add(new JoinTuple(item, scope));
        }

        return tuples;
    }
}
