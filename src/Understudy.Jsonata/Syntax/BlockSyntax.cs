namespace Understudy.Jsonata.Syntax;

/// <summary><c>(a; b)</c>.</summary>
internal sealed class BlockSyntax(int position, SyntaxNode[] expressions) : SyntaxNode(position)
{
    public SyntaxNode[] Expressions { get; } = expressions;
}
