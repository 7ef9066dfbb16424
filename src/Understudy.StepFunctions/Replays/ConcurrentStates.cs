using Understudy.StepFunctions.Definition;

namespace Understudy.StepFunctions.Replays;

/// <summary>The Parallel and Map states of a definition whose branches run at one time.</summary>
internal static class ConcurrentStates
{
    public static IReadOnlySet<string> In(StateMachine machine) =>
        Names(machine, state => state is ParallelState { Branches.Count: > 1 } or MapState { MaxConcurrency: not 1 });

    public static IReadOnlySet<string> AllParallel(StateMachine machine) => Names(machine, state => state is ParallelState);

    private static HashSet<string> Names(StateMachine machine, Func<State, bool> counts) =>
        AllStates.Of(machine).Where(counts).Select(state => state.Name).ToHashSet(StringComparer.Ordinal);
}
