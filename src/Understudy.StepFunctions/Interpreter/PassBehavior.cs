using Understudy.StepFunctions.Definition;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>Pass: its Result, or its effective input after Parameters, put where ResultPath says.</summary>
internal static class PassBehavior
{
    public static Effect Enter(PassState state, Frame frame)
    {
        var input = DataFlow.EffectiveInput(state, frame);
        var result = state.Result ?? state.Parameters?.Evaluate(input, frame) ?? input;
        return Effect.Leave(DataFlow.Output(state, frame, DataFlow.Place(state.ResultPath, frame.Input, result)), state.Next);
    }
}
