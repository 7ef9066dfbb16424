namespace Understudy.Docs.Tests.Checking;

/// <summary>A fenced block of a page.</summary>
/// <param name="Line">The line of its opening fence, from 1.</param>
/// <param name="Name">What the comment above it calls it, as <c>&lt;!-- snippet: name --&gt;</c>; null without one.</param>
internal sealed record CodeBlock(string Page, int Line, string Language, string? Name, string Text)
{
    public override string ToString() => $"{Page}({Line}) {Name ?? Language}";
}
