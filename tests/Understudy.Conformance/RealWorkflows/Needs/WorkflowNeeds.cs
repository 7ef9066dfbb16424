using Understudy.Json;

namespace Understudy.Conformance.RealWorkflows.Needs;

/// <summary>What the states of a definition read: of the execution's input, of each task's result, of each variable.</summary>
/// <remarks>
/// Needs flow backwards: what a state reads of its input, the states before it must put out. They only grow, so going over all
/// states again and again, once for each state there is, brings the needs of the last one to the first.
/// </remarks>
internal sealed class WorkflowNeeds
{
    private readonly Dictionary<string, Need> _inputs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Need> _results = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Need> _variables = new(StringComparer.Ordinal);
    private readonly string _language;
    private int _states;

    private WorkflowNeeds(string language) => _language = language;

    public Need ExecutionInput { get; } = new() { IsObject = true };

    public static WorkflowNeeds Of(JsonData definition)
    {
        var needs = new WorkflowNeeds(definition.TextField("QueryLanguage") ?? "JSONPath");
        var rounds = 1;
        for (var round = 0; round < rounds; round++)
        {
            needs._states = 0;
            needs.ExecutionInput.Merge(needs.Read(definition, new Need()));
            rounds = needs._states + 1;
        }

        return needs;
    }

    /// <summary>What is read of the result of a state, before its ResultSelector.</summary>
    public Need ResultOf(string state) => Get(_results, state);

    public Need InputOf(string state) => Get(_inputs, state);

    public Need Variable(string name) => Get(_variables, name);

    /// <summary>Goes over the states of a workflow once.</summary>
    /// <param name="workflow">The machine, a branch, or an item processor.</param>
    /// <param name="output">What is read of the workflow's output.</param>
    /// <returns>What is read of the workflow's input.</returns>
    public Need Read(JsonData workflow, Need output)
    {
        foreach (var (name, state) in ((ObjectData)workflow["States"]).Reverse())
        {
            _states++;
            var after = After(state, output);
            if ((state.TextField("QueryLanguage") ?? _language) == "JSONata")
            {
                new JsonataState(name, state, this).Read(after);
            }
            else
            {
                new JsonPathState(name, state, this).Read(after);
            }
        }

        return InputOf(workflow["StartAt"].AsString());
    }

    private static Need Get(Dictionary<string, Need> needs, string name) =>
        needs.TryGetValue(name, out var need) ? need : needs[name] = new Need();

    private Need After(JsonData state, Need output)
    {
        var after = new Need();
        foreach (var successor in state.Successors())
        {
            after.Merge(InputOf(successor));
        }

        if (state.Field("End") == JsonData.True || state.TextField("Type") == "Succeed")
        {
            after.Merge(output);
        }

        return after;
    }
}
