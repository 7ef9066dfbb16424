namespace Understudy.Jsonata.Syntax;

/// <summary><c>and</c>, <c>or</c> or <c>in</c> where a name is expected; they are fields then.</summary>
internal sealed class KeywordSyntax(int position, string name) : SyntaxNode(position)
{
    public string Name { get; } = name;
}
