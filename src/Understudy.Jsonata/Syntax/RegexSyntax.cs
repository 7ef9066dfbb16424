namespace Understudy.Jsonata.Syntax;

/// <summary>A regular expression literal.</summary>
internal sealed class RegexSyntax(int position, string pattern, string flags) : SyntaxNode(position)
{
    public string Pattern { get; } = pattern;

    public string Flags { get; } = flags;
}
