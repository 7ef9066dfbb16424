namespace Understudy.Jsonata.Nodes;

/// <summary>A key and its value in an object constructor.</summary>
internal readonly record struct PairNode(Node Key, Node Value);
