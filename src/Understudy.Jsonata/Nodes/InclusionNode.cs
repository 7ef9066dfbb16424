using Understudy.Json;
using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Nodes;

/// <summary><c>left in right</c>; false when a side is missing.</summary>
internal sealed class InclusionNode(int position, Node left, Node right) : CompositeNode(position)
{
    protected override object? EvaluateParts(Run run, object? input, Scope scope)
    {
        var value = left.Evaluate(run, input, scope);
        var list = right.Evaluate(run, input, scope);
        return JsonData.Of(value is not null && Contains(run, Items.OrSingle(ref list), value));
    }

    private static bool Contains(Run run, ReadOnlySpan<object?> items, object value)
    {
        run.Charge(items.Length);
        foreach (var item in items)
        {
            if (Equality.Of(run, value, item))
            {
                return true;
            }
        }

        return false;
    }
}
