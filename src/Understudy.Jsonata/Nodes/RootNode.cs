using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Nodes;

/// <summary><c>$$</c>, the input of the whole expression.</summary>
internal sealed class RootNode(int position) : Node(position)
{
    public override object? Evaluate(Run run, object? input, Scope scope) => Items.Collapse(run.Root);
}
