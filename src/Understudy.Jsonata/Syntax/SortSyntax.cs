namespace Understudy.Jsonata.Syntax;

/// <summary><c>lhs^(terms)</c>.</summary>
internal sealed class SortSyntax(int position, SyntaxNode left, SortTerm[] terms) : SyntaxNode(position)
{
    public SyntaxNode Left { get; } = left;

    public SortTerm[] Terms { get; } = terms;
}
