namespace Understudy.Jsonata.Syntax;

/// <summary><c>%</c>.</summary>
internal sealed class ParentSyntax(int position) : SyntaxNode(position)
{
    public AncestorSlot? Slot { get; set; }
}
