namespace Understudy.Jsonata.Syntax;

/// <summary><c>$name := value</c>.</summary>
internal sealed class AssignSyntax(int position, string name, SyntaxNode value) : SyntaxNode(position)
{
    public string Name { get; } = name;

    public SyntaxNode Value { get; } = value;
}
