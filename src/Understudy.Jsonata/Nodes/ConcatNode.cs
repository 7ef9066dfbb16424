using Understudy.Json;
using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Nodes;

/// <summary><c>left &amp; right</c>: both sides as text, a missing one as none.</summary>
internal sealed class ConcatNode(int position, Node left, Node right) : CompositeNode(position)
{
    protected override object? EvaluateParts(Run run, object? input, Scope scope)
    {
        var first = TextOf.Value(run, left.Evaluate(run, input, scope));
        var second = TextOf.Value(run, right.Evaluate(run, input, scope));
        run.CheckText((long)first.Length + second.Length);
        return JsonData.Of(string.Concat(first, second));
    }
}
