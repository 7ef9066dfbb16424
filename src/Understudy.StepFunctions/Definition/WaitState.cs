using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Jsonata;

namespace Understudy.StepFunctions.Definition;

/// <summary>A Wait. Exactly one of its fields is set.</summary>
internal sealed class WaitState : State
{
    public override StateType Type => StateType.Wait;

    public long? Seconds { get; init; }

    public FieldPath? SecondsPath { get; init; }

    public DateTimeOffset? Timestamp { get; init; }

    public FieldPath? TimestampPath { get; init; }

    /// <summary><c>Seconds</c> as an expression.</summary>
    public JsonataField? SecondsExpression { get; init; }

    /// <summary><c>Timestamp</c> as an expression.</summary>
    public JsonataField? TimestampExpression { get; init; }
}
