using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Functions;

namespace Understudy.Jsonata.Nodes;

/// <summary><c>|pattern|update, delete|</c>: a function that copies an object and changes the copy.</summary>
internal sealed class TransformNode(int position, Node pattern, Node update, Node? delete) : Node(position)
{
    public Node Pattern { get; } = pattern;

    public Node Update { get; } = update;

    public Node? Delete { get; } = delete;

    public override object? Evaluate(Run run, object? input, Scope scope) => new TransformFunction(this, scope);
}
