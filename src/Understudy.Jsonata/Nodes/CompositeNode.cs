using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Nodes;

/// <summary>A node with parts: its evaluation takes a step and a level of depth.</summary>
internal abstract class CompositeNode(int position) : Node(position)
{
    public sealed override object? Evaluate(Run run, object? input, Scope scope)
    {
        if (!run.TryEnter())
        {
            return run.OnFreshStack(this, input, scope);
        }

        var result = EvaluateParts(run, input, scope);
        run.Leave();
        return result;
    }

    protected abstract object? EvaluateParts(Run run, object? input, Scope scope);
}
