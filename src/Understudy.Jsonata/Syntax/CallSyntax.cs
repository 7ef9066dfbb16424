namespace Understudy.Jsonata.Syntax;

/// <summary><c>procedure(arguments)</c>, partial when an argument is <c>?</c>.</summary>
internal sealed class CallSyntax(int position, SyntaxNode procedure, SyntaxNode[] arguments, bool isPartial) : SyntaxNode(position)
{
    public SyntaxNode Procedure { get; } = procedure;

    public SyntaxNode[] Arguments { get; } = arguments;

    public bool IsPartial { get; } = isPartial;

    /// <summary>Stands where the result of a lambda is made, so the call may take the place of the lambda.</summary>
    public bool IsTail { get; set; }

    /// <summary>The name of a function called as the next step without <c>$</c>, for the error that this is.</summary>
    public string? NextFunction { get; set; }
}
