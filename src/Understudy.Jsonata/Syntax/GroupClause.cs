namespace Understudy.Jsonata.Syntax;

/// <summary>The pairs of a grouping <c>{key: value}</c>.</summary>
internal sealed record GroupClause(KeyValuePair<SyntaxNode, SyntaxNode>[] Pairs, int Position);
