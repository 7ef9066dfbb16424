using Understudy.StepFunctions.Expressions;

namespace Understudy.StepFunctions.Definition;

/// <summary>A Fail. <c>Error</c> and <c>Cause</c> are each given as text, by a path or intrinsic function, or not at all.</summary>
internal sealed class FailState : State
{
    public override StateType Type => StateType.Fail;

    public string? Error { get; init; }

    public FieldExpression? ErrorPath { get; init; }

    public string? Cause { get; init; }

    public FieldExpression? CausePath { get; init; }
}
