using Understudy.Json;
using Understudy.StepFunctions.Definition;

namespace Understudy.StepFunctions.TestStates;

/// <summary>The state under test and the machine it belongs to.</summary>
internal sealed record TestedState(StateMachine Machine, State State)
{
    /// <summary>What a state that is given alone is called (recorded).</summary>
    public const string DefaultName = "StateName";

    private const int LongestName = 80;

    /// <exception cref="TestStateException">The definition is faulty, or has no such state.</exception>
    public static TestedState Find(TestStateRequest request)
    {
        ArgumentNullException.ThrowIfNull(request.Definition);
        if (request.StateName is not { } name)
        {
            var alone = LoneState.Read(request.Definition);
            return new TestedState(alone, alone.Definition.Workflow.StartAt);
        }

        if (name.Length is 0 or > LongestName)
        {
            var bound = name.Length == 0 ? "greater than or equal to 1" : $"less than or equal to {LongestName}";
            throw TestStateException.Invalid(
                $"1 validation error detected: Value '{name}' at 'stateName' failed to satisfy constraint: Member must have length {bound}");
        }

        var machine = Read(request.Definition);
        return new TestedState(machine, In(machine.Definition.Workflow, name));
    }

    /// <summary>The state of that name, wherever in the machine; names are unique in it.</summary>
    public static State In(Workflow workflow, string name) =>
        Search(workflow, name) ?? throw TestStateException.Invalid("State not found in definition");

    public static StateMachine Read(string definition)
    {
        try
        {
            return StateMachine.Parse(definition, new StateMachineOptions { Name = "TestState" });
        }
        catch (InvalidDefinitionException e)
        {
            throw new TestStateException(TestStateException.InvalidDefinition, e.ServiceMessage ?? e.Message, e);
        }
    }

    public static State? Search(Workflow workflow, string name)
    {
        foreach (var state in workflow.States)
        {
            if (state.Name == name)
            {
                return state;
            }

            foreach (var nested in NestedIn(state))
            {
                if (Search(nested, name) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private static IReadOnlyList<Workflow> NestedIn(State state) => state switch
    {
        ParallelState parallel => parallel.Branches,
        MapState map => [map.ItemProcessor],
        _ => [],
    };
}
