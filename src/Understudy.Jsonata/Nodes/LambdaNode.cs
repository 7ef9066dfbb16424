using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Functions;
using Understudy.Jsonata.Signatures;

namespace Understudy.Jsonata.Nodes;

/// <summary><c>function($x){body}</c>.</summary>
internal sealed class LambdaNode(int position, string[] parameters, Signature? signature, Node body) : Node(position)
{
    public string[] Parameters { get; } = parameters;

    public Signature? Signature { get; } = signature;

    public Node Body { get; } = body;

    public override object? Evaluate(Run run, object? input, Scope scope) => new LambdaFunction(this, input, scope);
}
