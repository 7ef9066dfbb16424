namespace Understudy.Jsonata.Syntax;

/// <summary><c>lhs.rhs</c>.</summary>
internal sealed class DotSyntax(int position, SyntaxNode left, SyntaxNode right) : SyntaxNode(position)
{
    public SyntaxNode Left { get; } = left;

    public SyntaxNode Right { get; } = right;
}
