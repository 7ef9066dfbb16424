namespace Understudy.Jsonata.Syntax;

/// <summary><c>*</c>.</summary>
internal sealed class WildcardSyntax(int position) : SyntaxNode(position);
