namespace Understudy.Jsonata.Syntax;

/// <summary><c>lhs#$name</c>.</summary>
internal sealed class IndexSyntax(int position, SyntaxNode left, string variable) : SyntaxNode(position)
{
    public SyntaxNode Left { get; } = left;

    public string Variable { get; } = variable;
}
