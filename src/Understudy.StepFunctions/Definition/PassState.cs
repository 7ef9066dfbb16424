using Understudy.Json;
using Understudy.StepFunctions.Expressions;

namespace Understudy.StepFunctions.Definition;

/// <summary>A Pass.</summary>
internal sealed class PassState : State
{
    public override StateType Type => StateType.Pass;

    /// <summary><c>Result</c>; null when absent (<see cref="JsonData.Null"/> when it is <c>null</c>).</summary>
    public JsonData? Result { get; init; }

    public PayloadTemplate? Parameters { get; init; }

    public ResultPath ResultPath { get; init; } = ResultPath.Whole;
}
