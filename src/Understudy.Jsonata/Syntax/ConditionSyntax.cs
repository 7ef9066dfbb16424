namespace Understudy.Jsonata.Syntax;

/// <summary><c>condition ? then : otherwise</c>.</summary>
internal sealed class ConditionSyntax(int position, SyntaxNode condition, SyntaxNode then, SyntaxNode? otherwise) : SyntaxNode(position)
{
    public SyntaxNode Condition { get; } = condition;

    public SyntaxNode Then { get; } = then;

    public SyntaxNode? Otherwise { get; } = otherwise;
}
