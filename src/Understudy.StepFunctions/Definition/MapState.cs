using Understudy.StepFunctions.Expressions;

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
}
