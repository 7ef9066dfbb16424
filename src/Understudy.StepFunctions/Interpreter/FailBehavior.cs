using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Expressions;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>Fail: ends its workflow with its error.</summary>
internal static class FailBehavior
{
    public static Effect Enter(FailState state, Frame frame) =>
        Effect.Fail(new Failure(state.Error ?? Text(state.ErrorPath, frame), state.Cause ?? Text(state.CausePath, frame)));

    private static string? Text(FieldPath? path, Frame frame) => path?.EvaluateString(frame.Input, frame);
}
