namespace Understudy.Jsonata.Syntax;

/// <summary>An arithmetic, comparison, boolean, range or text operator between two operands.</summary>
internal sealed class BinarySyntax(int position, string symbol, SyntaxNode left, SyntaxNode right) : SyntaxNode(position)
{
    public string Symbol { get; } = symbol;

    public SyntaxNode Left { get; } = left;

    public SyntaxNode Right { get; } = right;
}
