namespace Understudy.Jsonata.Syntax;

/// <summary><c>|pattern|update, delete|</c>.</summary>
internal sealed class TransformSyntax(int position, SyntaxNode pattern, SyntaxNode update, SyntaxNode? delete) : SyntaxNode(position)
{
    public SyntaxNode Pattern { get; } = pattern;

    public SyntaxNode Update { get; } = update;

    public SyntaxNode? Delete { get; } = delete;
}
