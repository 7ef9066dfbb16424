using Understudy.Json;
using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Nodes;

/// <summary><c>and</c> and <c>or</c>; the right side is evaluated only when it decides.</summary>
internal sealed class BooleanNode(int position, Node left, Node right, bool isAnd) : CompositeNode(position)
{
    protected override object? EvaluateParts(Run run, object? input, Scope scope)
    {
        var first = Truth.Of(run, left.Evaluate(run, input, scope));
        return JsonData.Of(first == isAnd ? Truth.Of(run, right.Evaluate(run, input, scope)) : first);
    }
}
