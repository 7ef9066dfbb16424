using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Jsonata;

namespace Understudy.StepFunctions.Definition;

/// <summary>A Map whose iterations run in the execution itself (mode <c>INLINE</c>).</summary>
internal sealed class MapState : RetryableState
{
    public override StateType Type => StateType.Map;

    /// <summary><c>ItemProcessor</c>, or the <c>Iterator</c> of older definitions.</summary>
    public required Workflow ItemProcessor { get; init; }

    /// <summary><c>ItemsPath</c>; null when absent or <c>$</c>.</summary>
    public FieldPath? ItemsPath { get; init; }

    /// <summary><c>ItemSelector</c>, or the <c>Parameters</c> of older definitions.</summary>
    public PayloadTemplate? ItemSelector { get; init; }

    /// <summary><c>MaxConcurrency</c>; 0 is no limit of its own.</summary>
    public int MaxConcurrency { get; init; }

    public FieldPath? MaxConcurrencyPath { get; init; }

    /// <summary><c>MaxConcurrency</c> as an expression.</summary>
    public JsonataField? MaxConcurrencyExpression { get; init; }

    /// <summary><c>Items</c> of a JSONata state; null for the input itself.</summary>
    public JsonataTemplate? Items { get; init; }

    /// <summary><c>ItemSelector</c> of a JSONata state.</summary>
    public JsonataTemplate? JsonataItemSelector { get; init; }
}
