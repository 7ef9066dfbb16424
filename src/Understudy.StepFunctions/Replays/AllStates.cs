using Understudy.StepFunctions.Definition;

namespace Understudy.StepFunctions.Replays;

/// <summary>The states of a machine, those inside of Map and Parallel states among them.</summary>
internal static class AllStates
{
    public static IEnumerable<State> Of(StateMachine machine) => In(machine.Definition.Workflow);

    private static IEnumerable<State> In(Workflow workflow) =>
        workflow.States.SelectMany(state => Inner(state).SelectMany(In).Prepend(state));

    private static IEnumerable<Workflow> Inner(State state) => state switch
    {
        MapState map => [map.ItemProcessor],
        ParallelState parallel => parallel.Branches,
        _ => [],
    };
}
