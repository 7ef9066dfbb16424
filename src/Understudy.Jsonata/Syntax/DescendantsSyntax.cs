namespace Understudy.Jsonata.Syntax;

/// <summary><c>**</c>.</summary>
internal sealed class DescendantsSyntax(int position) : SyntaxNode(position);
