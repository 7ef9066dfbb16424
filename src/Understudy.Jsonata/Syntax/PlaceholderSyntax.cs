namespace Understudy.Jsonata.Syntax;

/// <summary><c>?</c> as an argument: the call is a partial application.</summary>
internal sealed class PlaceholderSyntax(int position) : SyntaxNode(position);
