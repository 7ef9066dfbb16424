using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Jsonata;

namespace Understudy.StepFunctions.Definition;

/// <summary>A Fail. <c>Error</c> and <c>Cause</c> are each given as text, by a path, intrinsic function or JSONata expression, or not at all.</summary>
internal sealed class FailState : State
{
    public override StateType Type => StateType.Fail;

    public string? Error { get; init; }

    public FieldExpression? ErrorPath { get; init; }

    /// <summary><c>Error</c> as an expression.</summary>
    public JsonataField? ErrorExpression { get; init; }

    public string? Cause { get; init; }

    public FieldExpression? CausePath { get; init; }

    /// <summary><c>Cause</c> as an expression.</summary>
    public JsonataField? CauseExpression { get; init; }
}
