using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Jsonata;
using Understudy.StepFunctions.TestStates;

namespace Understudy.StepFunctions.Interpreter.MapRuns;

/// <summary>Map of mode DISTRIBUTED: starts an execution for each item.</summary>
internal static class DistributedMapBehavior
{
    public static Effect Enter(MapState state, Frame frame, JsonData input, int maxConcurrency) =>
        Effect.Distribute(new MapRunRequest(input, state.Distributed!.ItemReader is null ? Items(state, input, frame) : null, maxConcurrency));

    private static JsonData Items(MapState state, JsonData input, Frame frame)
    {
        if (state.Jsonata is not null)
        {
            return JsonataItems(state, frame);
        }

        var items = state.ItemsPath is { } path ? path.Evaluate(input, frame) : input;
        if (items is ArrayData or ObjectData)
        {
            frame.Run.Trial?.Note(ProcessingStep.ItemsPath, items);
            return items;
        }

        throw StateFailureException.Runtime($"Reference path \"{state.ItemsPath?.TextInRoot ?? "$"}\" must point to array.");
    }

    private static JsonData JsonataItems(MapState state, Frame frame)
    {
        var data = new StatesData(frame.Input, frame);
        var items = state.Items?.Evaluate(data) ?? frame.Input;
        return items is ArrayData or ObjectData ? items
            : throw state.Items?.Expression?.Unexpected(items, "array")
                ?? StateFailureException.QueryEvaluation($"Map state input must be an array but was: {CauseText.Of(items)}");
    }
}
