namespace Understudy.Jsonata.Syntax;

/// <summary><c>lhs[rhs]</c>.</summary>
internal sealed class FilterSyntax(int position, SyntaxNode left, SyntaxNode predicate) : SyntaxNode(position)
{
    public SyntaxNode Left { get; } = left;

    public SyntaxNode Predicate { get; } = predicate;
}
