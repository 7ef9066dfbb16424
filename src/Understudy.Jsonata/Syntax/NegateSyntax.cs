namespace Understudy.Jsonata.Syntax;

/// <summary><c>-operand</c>.</summary>
internal sealed class NegateSyntax(int position, SyntaxNode operand) : SyntaxNode(position)
{
    public SyntaxNode Operand { get; } = operand;
}
