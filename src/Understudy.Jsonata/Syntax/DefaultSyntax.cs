namespace Understudy.Jsonata.Syntax;

/// <summary><c>??</c> (a value that is missing) or <c>?:</c> (a value that is false).</summary>
internal sealed class DefaultSyntax(int position, string symbol, SyntaxNode left, SyntaxNode right) : SyntaxNode(position)
{
    public string Symbol { get; } = symbol;

    public SyntaxNode Left { get; } = left;

    public SyntaxNode Right { get; } = right;
}
