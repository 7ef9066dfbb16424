using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Jsonata;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>Fail: ends its workflow with its error.</summary>
internal static class FailBehavior
{
    public static Effect Enter(FailState state, Frame frame) =>
        Effect.Fail(new Failure(
            state.Error ?? Text("ErrorPath", state.ErrorPath, frame) ?? Text(state.ErrorExpression, frame),
            state.Cause ?? Text("CausePath", state.CausePath, frame) ?? Text(state.CauseExpression, frame)));

    private static string? Text(JsonataField? expression, Frame frame) =>
        expression?.Evaluate<StringData>(new StatesData(frame.Input, frame), "string").Value;

    private static string? Text(string field, FieldExpression? expression, Frame frame)
    {
        // Fail has no InputPath: its paths see the raw input.
        return expression?.Evaluate(frame.Input, frame) switch
        {
            null => null,
            StringData text => text.Value,
            var other => throw StateFailureException.Runtime($"The field '{field}' must give a string, but gave {other}."),
        };
    }
}
