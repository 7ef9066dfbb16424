using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Nodes;

/// <summary><c>{key: value}</c>, or that behind an expression that is no path.</summary>
internal sealed class ObjectNode(int position, Node? inner, GroupPairs pairs) : CompositeNode(position)
{
    protected override object? EvaluateParts(Run run, object? input, Scope scope) =>
        pairs.Evaluate(run, inner is null ? input : inner.Evaluate(run, input, scope), scope);
}
