using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Nodes;

/// <summary><c>$name := value</c>.</summary>
internal sealed class AssignNode(int position, string name, Node value) : CompositeNode(position)
{
    protected override object? EvaluateParts(Run run, object? input, Scope scope)
    {
        var result = value.Evaluate(run, input, scope);
        scope.Bind(name, result);
        return result;
    }
}
