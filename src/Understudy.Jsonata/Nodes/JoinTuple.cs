using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Nodes;

/// <summary>An item of a path with the variables that its steps have bound, innermost first.</summary>
internal readonly record struct JoinTuple(object? Item, Scope Scope);
