using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Nodes;

/// <summary><c>(a; b)</c>: a scope of its own; the value is that of the last expression.</summary>
internal sealed class BlockNode(int position, Node[] expressions, bool binds) : CompositeNode(position)
{
    protected override object? EvaluateParts(Run run, object? input, Scope scope)
    {
        object? result = null;
        var inner = binds ? new Scope(scope) : scope;
        foreach (var expression in expressions)
        {
            result = expression.Evaluate(run, input, inner);
        }

        return result;
    }
}
