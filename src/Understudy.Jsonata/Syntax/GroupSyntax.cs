namespace Understudy.Jsonata.Syntax;

/// <summary><c>lhs{key: value}</c>.</summary>
internal sealed class GroupSyntax(int position, SyntaxNode left, KeyValuePair<SyntaxNode, SyntaxNode>[] pairs) : SyntaxNode(position)
{
    public SyntaxNode Left { get; } = left;

    public KeyValuePair<SyntaxNode, SyntaxNode>[] Pairs { get; } = pairs;
}
