namespace Understudy.Jsonata.Syntax;

/// <summary>The end of the text where an operand was expected.</summary>
internal sealed class EndSyntax(int position) : SyntaxNode(position);
