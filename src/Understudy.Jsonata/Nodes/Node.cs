using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Nodes;

/// <summary>A part of a compiled expression. Immutable: all that changes is in the run and the scope.</summary>
/// <remarks>A value is null for nothing (undefined), a JsonData, an ItemList, an OpenObject or a FunctionValue.</remarks>
internal abstract class Node(int position)
{
    public int Position { get; } = position;

    public abstract object? Evaluate(Run run, object? input, Scope scope);
}
