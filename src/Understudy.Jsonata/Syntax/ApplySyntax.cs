namespace Understudy.Jsonata.Syntax;

/// <summary><c>lhs ~&gt; rhs</c>.</summary>
internal sealed class ApplySyntax(int position, SyntaxNode left, SyntaxNode right) : SyntaxNode(position)
{
    public SyntaxNode Left { get; } = left;

    public SyntaxNode Right { get; } = right;
}
