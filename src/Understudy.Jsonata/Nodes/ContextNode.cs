using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Nodes;

/// <summary><c>$</c>, the context.</summary>
internal sealed class ContextNode(int position) : Node(position)
{
    public override object? Evaluate(Run run, object? input, Scope scope) =>
        input is ItemList list ? list.IsOuter ? list.Span[0] : Items.Collapse(list) : input;
}
