using Understudy.Json;
using Understudy.StepFunctions.Reading.Findings;
using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading;

/// <summary>The names of all states of a machine, those of nested workflows included.</summary>
internal sealed class StateNames
{
    private const int LongestName = 80;
    private readonly Dictionary<string, SourceValue> _states = new(StringComparer.Ordinal);

    /// <summary>Whether some workflow of the machine has a state of that name.</summary>
    public bool Has(string name) => _states.ContainsKey(name);

    /// <summary>Gathers the names and reports those that are too long or not unique (ASL, "States").</summary>
    public static StateNames Of(SourceValue root, FaultLog faults)
    {
        var names = new StateNames();
        names.Gather(root, faults);
        return names;
    }

    private void Gather(SourceValue workflow, FaultLog faults)
    {
        foreach (var (name, state) in workflow.Find("States")?.Members ?? [])
        {
            Add(name, state, faults);
            state.Find("Branches")?.Items.ForEach(branch => Gather(branch, faults));
            foreach (var field in (ReadOnlySpan<string>)["ItemProcessor", "Iterator"])
            {
                if (state.TryGet(field, out var processor))
                {
                    Gather(processor, faults);
                }
            }
        }
    }

    private void Add(string name, SourceValue state, FaultLog faults)
    {
        var length = Words.LengthOf(name);
        if (length is 0 or > LongestName)
        {
            var remedy = length == 0 ? "Give the state a name." : "Shorten the name; Comment has room for the rest.";
            var message = $"has a name of {length} characters; a state's name has 1 to {LongestName}.";
            faults.AtName(state, message, remedy, WorkflowFindings.InvalidName(state, $"State '{name}' {message}"));
        }

        if (!_states.TryAdd(name, state))
        {
            faults.AtName(
                state,
                $"has the name of another state, {_states[name].Path}.",
                "Names of states are unique in the whole state machine, branches and item processors included. Rename one of the two.",
                WorkflowFindings.DuplicateName(state));
        }
    }
}
