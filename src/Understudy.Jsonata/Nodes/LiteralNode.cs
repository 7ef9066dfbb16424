using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Nodes;

/// <summary>A constant.</summary>
internal sealed class LiteralNode(int position, object value) : Node(position)
{
    public object Value { get; } = value;

    public override object? Evaluate(Run run, object? input, Scope scope) => Value;
}
