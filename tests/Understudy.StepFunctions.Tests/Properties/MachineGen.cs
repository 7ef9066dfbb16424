using CsCheck;

namespace Understudy.StepFunctions.Tests.Properties;

/// <summary>Random machines: chains of states of all types, nested up to two levels, some of which fail.</summary>
internal static class MachineGen
{
    /// <summary>What each of the machines takes as its input.</summary>
    public const string Input = """{"n":5,"items":[3,7,1]}""";

    private static readonly StateType[] Simple =
        [StateType.Pass, StateType.Task, StateType.Task, StateType.Wait, StateType.Choice, StateType.Fail, StateType.Succeed];

    public static Gen<string> Definition { get; } = Workflow(depth: 2).Select(states => new MachineWriter().Write(states));

    private static Gen<RandomState[]> Workflow(int depth) => State(depth).Array[1, 4];

    private static Gen<RandomState> State(int depth) => depth == 0
        ? Gen.Select(Gen.Int[0, Simple.Length - 1], Gen.Int[0, 9], Gen.Bool, (type, number, isCareful) => new RandomState(Simple[type], number, isCareful, []))
        : Gen.Frequency((3, State(0)), (1, Nested(StateType.Parallel, depth)), (1, Nested(StateType.Map, depth)));

    private static Gen<RandomState> Nested(StateType type, int depth) => Gen.Select(
        Gen.Int[0, 9],
        Gen.Bool,
        Workflow(depth - 1).Array[1, 3],
        (number, isCareful, workflows) => new RandomState(type, number, isCareful, workflows));
}
