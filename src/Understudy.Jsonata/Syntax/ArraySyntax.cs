namespace Understudy.Jsonata.Syntax;

/// <summary><c>[a, b]</c>.</summary>
internal sealed class ArraySyntax(int position, SyntaxNode[] items) : SyntaxNode(position)
{
    public SyntaxNode[] Items { get; } = items;
}
