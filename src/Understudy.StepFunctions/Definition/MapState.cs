using Understudy.StepFunctions.Definition.DistributedMaps;
using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Jsonata;

namespace Understudy.StepFunctions.Definition;

/// <summary>A Map: its iterations run in the execution itself (mode <c>INLINE</c>), or as executions of their own (<c>DISTRIBUTED</c>).</summary>
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

    /// <summary>What a distributed Map has beyond an inline one; null for an inline Map.</summary>
    public DistributedMap? Distributed { get; init; }

    /// <summary><c>ToleratedFailureCount</c> or its Path; null when absent. The service takes it on inline Maps too, where it tolerates nothing.</summary>
    public NumberField? ToleratedFailureCount { get; init; }

    /// <summary><c>ToleratedFailurePercentage</c> or its Path, as <see cref="ToleratedFailureCount"/>.</summary>
    public NumberField? ToleratedFailurePercentage { get; init; }
}
