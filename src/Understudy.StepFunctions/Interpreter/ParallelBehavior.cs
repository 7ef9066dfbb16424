using Understudy.StepFunctions.Definition;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>Parallel: runs its branches, each on the same input.</summary>
internal static class ParallelBehavior
{
    public static Effect Enter(ParallelState state, Frame frame)
    {
        if (state.Jsonata is not null)
        {
            return Effect.Run(Fork.OfBranches(frame, state, JsonataFlow.Arguments(state, frame)));
        }

        var input = DataFlow.EffectiveInput(state, frame);
        return Effect.Run(Fork.OfBranches(frame, state, state.Parameters?.Evaluate(input, frame) ?? input));
    }
}
