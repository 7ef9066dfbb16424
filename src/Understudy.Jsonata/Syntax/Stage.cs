namespace Understudy.Jsonata.Syntax;

/// <summary>What happens to the items of a step, in order: a filter, or a binding of their positions.</summary>
internal readonly record struct Stage(SyntaxNode? Filter, string? Index, int Position);
