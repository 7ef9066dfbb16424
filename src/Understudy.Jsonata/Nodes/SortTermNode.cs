namespace Understudy.Jsonata.Nodes;

/// <summary>One key of an order-by clause.</summary>
internal readonly record struct SortTermNode(Node Expression, bool Descending);
