namespace Understudy.Jsonata.Syntax;

/// <summary>A field name.</summary>
internal sealed class NameSyntax(int position, string name) : SyntaxNode(position)
{
    public string Name { get; } = name;
}
