namespace Understudy.Jsonata.Syntax;

/// <summary>One expression of an order-by clause.</summary>
internal readonly record struct SortTerm(SyntaxNode Expression, bool Descending);
