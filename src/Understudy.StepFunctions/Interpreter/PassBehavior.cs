using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.TestStates;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>Pass: its Result, or its effective input after Parameters, put where ResultPath says.</summary>
internal static class PassBehavior
{
    public static Effect Enter(PassState state, Frame frame)
    {
        if (state.Jsonata is { } fields)
        {
            return JsonataFlow.Leave(fields, frame, state.Next);
        }

        var input = DataFlow.EffectiveInput(state, frame);
        var result = state.Result ?? state.Parameters?.Evaluate(input, frame) ?? input;
        frame.Run.Trial?.Note(state.Result is null ? ProcessingStep.Parameters : ProcessingStep.Result, result);
        var output = DataFlow.Output(state, frame, DataFlow.Placed(state.ResultPath, frame, result));
        return Effect.Leave(output, state.Next, DataFlow.Assigned(state.Assign, result, frame));
    }
}
