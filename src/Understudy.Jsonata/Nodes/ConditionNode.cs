using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Nodes;

/// <summary><c>condition ? then : otherwise</c>.</summary>
internal sealed class ConditionNode(int position, Node condition, Node then, Node? otherwise) : CompositeNode(position)
{
    protected override object? EvaluateParts(Run run, object? input, Scope scope) =>
        Truth.Of(run, condition.Evaluate(run, input, scope))
            ? then.Evaluate(run, input, scope)
            : otherwise?.Evaluate(run, input, scope);
}
