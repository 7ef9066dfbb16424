using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Interpreter.MapRuns;
using Understudy.StepFunctions.TestStates;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>Map: runs its item processor for each item.</summary>
internal static class MapBehavior
{
    public static Effect Enter(MapState state, Frame frame, int? concurrencyQuota)
    {
        var input = DataFlow.EffectiveInput(state, frame);
        if (state.Distributed is not null)
        {
            return DistributedMapBehavior.Enter(state, frame, input, Concurrency(state, input, frame));
        }

        var items = state.Jsonata is null ? Items(state, input, frame) : JsonataFlow.Items(state, frame);
        var concurrency = Concurrency(state, input, frame);
        frame.Run.Trial?.NoteConcurrency(concurrency);
        return Effect.Run(Fork.OfItems(frame, state, input, items, AtOnce(concurrency, concurrencyQuota)));
    }

    private static ArrayData Items(MapState state, JsonData input, Frame frame)
    {
        var items = state.ItemsPath is { } path
            ? path.EvaluateArray(input, frame)
            : input as ArrayData ?? throw new StateFailureException(
                ErrorNames.Runtime, "Reference path \"$\" must point to array.");
        frame.Run.Trial?.Note(ProcessingStep.ItemsPath, items);
        return items;
    }

    private static int Concurrency(MapState state, JsonData input, Frame frame) =>
        state.MaxConcurrencyPath is { } path ? Concurrency(path, input, frame)
        : state.MaxConcurrencyExpression is { } expression ? (int)Math.Min(JsonataFlow.Integer(expression, frame, smallest: 0), int.MaxValue)
        : state.MaxConcurrency;

    private static int Concurrency(FieldPath path, JsonData input, Frame frame) => path.EvaluateInteger(input, frame) switch
    {
        < 0 => throw StateFailureException.Runtime("MaxConcurrency cannot be negative."),
        var concurrency => (int)Math.Min(concurrency, int.MaxValue),
    };

    private static int AtOnce(int concurrency, int? quota) =>
        concurrency == 0 ? quota ?? int.MaxValue : Math.Min(concurrency, quota ?? int.MaxValue);
}
