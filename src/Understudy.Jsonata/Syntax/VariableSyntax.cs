namespace Understudy.Jsonata.Syntax;

/// <summary><c>$name</c>; the empty name is the context <c>$</c>, and <c>$</c> is the root <c>$$</c>.</summary>
internal sealed class VariableSyntax(int position, string name) : SyntaxNode(position)
{
    public string Name { get; } = name;
}
