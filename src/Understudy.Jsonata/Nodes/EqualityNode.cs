using Understudy.Json;
using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Nodes;

/// <summary><c>=</c> and <c>!=</c>; both are false when a side is missing.</summary>
internal sealed class EqualityNode(int position, Node left, Node right, bool isEqual) : CompositeNode(position)
{
    protected override object? EvaluateParts(Run run, object? input, Scope scope)
    {
        var first = left.Evaluate(run, input, scope);
        var second = right.Evaluate(run, input, scope);
        return JsonData.Of(first is not null && second is not null && Equality.Of(run, first, second) == isEqual);
    }
}
