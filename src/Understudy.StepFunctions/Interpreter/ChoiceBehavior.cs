using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Jsonata;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>Choice: the first rule that is true decides where to go.</summary>
/// <remarks>Its <c>Assign</c> and <c>Output</c> are those of the rule; those of the state itself belong to <c>Default</c> (developer guide, Choice state).</remarks>
internal static class ChoiceBehavior
{
    public static Effect Enter(ChoiceState state, Frame frame) => state.Jsonata is { } fields
        ? EnterJsonata(state, fields, new StatesData(frame.Input, frame))
        : EnterJsonPath(state, frame);

    private static Effect EnterJsonPath(ChoiceState state, Frame frame)
    {
        var input = DataFlow.EffectiveInput(state, frame);
        var rule = FirstTrue(state, input, frame);
        var next = rule?.Next ?? DefaultOf(state);
        var assign = rule is null ? state.Assign : rule.Assign;
        return Effect.Leave(DataFlow.Output(state, frame, input), next, DataFlow.Assigned(assign, input, frame));
    }

    private static Effect EnterJsonata(ChoiceState state, JsonataFields ofDefault, StatesData data)
    {
        var rule = FirstTrue(state, data.Input, data);
        var next = rule?.Next ?? DefaultOf(state);
        return JsonataFlow.Leave(rule?.Jsonata ?? ofDefault, data, data.Input, next);
    }

    private static ChoiceRule? FirstTrue(ChoiceState state, JsonData input, IEvaluationContext context)
    {
        for (var i = 0; i < state.Choices.Count; i++)
        {
            if (state.Choices[i].Condition.IsTrue(input, context))
            {
                return state.Choices[i];
            }
        }

        return null;
    }

    // The specification calls this States.NoChoiceMatched; the service ends with States.Runtime, which nothing catches.
    private static Transition DefaultOf(ChoiceState state) => state.Default ?? throw new StateFailureException(
        ErrorNames.Runtime, "Failed to transition out of the state. The state does not point to a next state.");
}
