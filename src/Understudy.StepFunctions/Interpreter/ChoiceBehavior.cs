using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Expressions;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>Choice: the first rule that is true decides where to go.</summary>
internal static class ChoiceBehavior
{
    public static Effect Enter(ChoiceState state, Frame frame)
    {
        var input = DataFlow.EffectiveInput(state, frame);
        return Effect.Leave(DataFlow.Output(state, frame, input), Choose(state, input, frame));
    }

    private static Transition Choose(ChoiceState state, Json.JsonData input, Frame frame)
    {
        for (var i = 0; i < state.Choices.Count; i++)
        {
            if (state.Choices[i].Condition.IsTrue(input, frame))
            {
                return state.Choices[i].Next;
            }
        }

        // The specification calls this States.NoChoiceMatched; the service ends with States.Runtime, which nothing catches.
        return state.Default ?? throw new StateFailureException(
            ErrorNames.Runtime, "Failed to transition out of the state. The state does not point to a next state.");
    }
}
