namespace Understudy.Jsonata.Syntax;

/// <summary><c>{key: value}</c>.</summary>
internal sealed class ObjectSyntax(int position, KeyValuePair<SyntaxNode, SyntaxNode>[] pairs) : SyntaxNode(position)
{
    public KeyValuePair<SyntaxNode, SyntaxNode>[] Pairs { get; } = pairs;
}
