using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Nodes;

/// <summary>An expression that is no path, with predicates behind it.</summary>
internal sealed class FilteredNode(Node inner, Filter[] filters, bool keepArray) : CompositeNode(inner.Position)
{
    protected override object? EvaluateParts(Run run, object? input, Scope scope)
    {
        var result = inner.Evaluate(run, input, scope);
        foreach (var filter in filters)
        {
            result = result is TupleStream tuples ? filter.Apply(run, tuples) : filter.Apply(run, result, scope);
        }

        return keepArray && result is not (null or TupleStream) && !Items.IsArray(result)
            ? ItemList.Of(result, ItemFlags.Sequence | ItemFlags.KeepSingleton)
            : Items.Collapse(result, keepArray);
    }
}
