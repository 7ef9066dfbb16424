using Understudy.Jsonata.Signatures;

namespace Understudy.Jsonata.Syntax;

/// <summary><c>function($x){body}</c>.</summary>
internal sealed class LambdaSyntax(int position, string[] parameters, Signature? signature, SyntaxNode body) : SyntaxNode(position)
{
    public string[] Parameters { get; } = parameters;

    public Signature? Signature { get; } = signature;

    public SyntaxNode Body { get; } = body;
}
