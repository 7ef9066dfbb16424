namespace Understudy.Jsonata.Syntax;

/// <summary>An order-by clause as a step of a path.</summary>
internal sealed class SortStepSyntax(int position, SortTerm[] terms) : SyntaxNode(position)
{
    public SortTerm[] Terms { get; } = terms;
}
