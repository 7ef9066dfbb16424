using Understudy.StepFunctions.Definition;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>Succeed: ends its workflow with its input.</summary>
internal static class SucceedBehavior
{
    public static Effect Enter(SucceedState state, Frame frame) => state.Jsonata is { } fields
        ? JsonataFlow.Leave(fields, frame, next: null)
        : Effect.Leave(DataFlow.Output(state, frame, DataFlow.EffectiveInput(state, frame)), next: null);
}
