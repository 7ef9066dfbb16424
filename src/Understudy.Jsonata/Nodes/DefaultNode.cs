using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Nodes;

/// <summary><c>left ?: right</c>, the left side if it is true, or <c>left ?? right</c>, the left side if it is there.</summary>
internal sealed class DefaultNode(int position, Node left, Node right, bool onlyMissing) : CompositeNode(position)
{
    protected override object? EvaluateParts(Run run, object? input, Scope scope)
    {
        var value = left.Evaluate(run, input, scope);
        return (onlyMissing ? value is not null : Truth.Of(run, value)) ? value : right.Evaluate(run, input, scope);
    }
}
