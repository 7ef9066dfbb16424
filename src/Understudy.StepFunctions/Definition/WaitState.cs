using Understudy.StepFunctions.Expressions;

namespace Understudy.StepFunctions.Definition;

/// <summary>A Wait. Exactly one of its four fields is set.</summary>
internal sealed class WaitState : State
{
    public override StateType Type => StateType.Wait;

    public long? Seconds { get; init; }

    public FieldPath? SecondsPath { get; init; }

    public DateTimeOffset? Timestamp { get; init; }

    public FieldPath? TimestampPath { get; init; }
}
