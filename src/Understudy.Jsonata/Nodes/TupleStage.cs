namespace Understudy.Jsonata.Nodes;

/// <summary>A filter, or the variable that is bound to the position.</summary>
internal readonly record struct TupleStage(Filter? Filter, string? Index);
