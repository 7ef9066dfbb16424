namespace Understudy.Jsonata.Syntax;

/// <summary>The steps between the dots of a path.</summary>
internal sealed class PathSyntax(int position, List<SyntaxNode> steps) : SyntaxNode(position)
{
    public List<SyntaxNode> Steps { get; } = steps;

    /// <summary>A step is marked by <c>[]</c>: the result stays an array.</summary>
    public bool KeepSingletonArray { get; set; }
}
