using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Expressions;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>Map: runs its item processor for each item.</summary>
internal static class MapBehavior
{
    public static Effect Enter(MapState state, Frame frame, int? concurrencyQuota)
    {
        var input = DataFlow.EffectiveInput(state, frame);
        var items = Items(state, input, frame);
        var concurrency = state.MaxConcurrencyPath?.EvaluateNonNegativeInteger(input, frame) ?? state.MaxConcurrency;
        return Effect.Run(Fork.OfItems(frame, state, input, items, AtOnce(concurrency, concurrencyQuota)));
    }

    private static ArrayData Items(MapState state, JsonData input, Frame frame) =>
        state.ItemsPath is { } path
            ? path.EvaluateArray(input, frame)
            : input as ArrayData ?? throw new StateFailureException(
                ErrorNames.Runtime, $"Reference path \"$\" must point to array.");

    private static int AtOnce(int concurrency, int? quota) =>
        concurrency == 0 ? quota ?? int.MaxValue : Math.Min(concurrency, quota ?? int.MaxValue);
}
