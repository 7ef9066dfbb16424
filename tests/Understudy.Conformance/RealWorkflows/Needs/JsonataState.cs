using Understudy.Json;

namespace Understudy.Conformance.RealWorkflows.Needs;

/// <summary>What a state in JSONata reads, from its output back to its input.</summary>
internal sealed class JsonataState
{
    private static readonly string[] ReadFields =
    [
        "Arguments", "Credentials", "Seconds", "Timestamp", "TimeoutSeconds", "HeartbeatSeconds", "MaxConcurrency", "Error", "Cause",
        "ItemReader", "ResultWriter",
    ];

    private readonly string _name;
    private readonly JsonData _state;
    private readonly WorkflowNeeds _workflow;
    private readonly Sources _sources;

    public JsonataState(string name, JsonData state, WorkflowNeeds workflow)
    {
        _name = name;
        _state = state;
        _workflow = workflow;
        _sources = new Sources(workflow.InputOf(name), HasResult ? workflow.ResultOf(name) : null, null, workflow);
    }

    private bool HasResult => _state["Type"].AsString() is "Task" or "Parallel" or "Map";

    /// <param name="after">What is read of the state's output.</param>
    public void Read(Need after)
    {
        ReadOutput(_state, after);
        foreach (var rule in _state.Field("Choices") as ArrayData ?? JsonData.EmptyArray)
        {
            TemplateNeeds.ReadJsonata(rule["Condition"], new Need(), _sources);
            ReadOutput(rule, after);
        }

        foreach (var catcher in _state.Field("Catch") as ArrayData ?? JsonData.EmptyArray)
        {
            // Without an Output, what comes next gets the error, and nothing of the input.
            var next = _workflow.InputOf(catcher["Next"].AsString());
            TemplateNeeds.ReadJsonata(catcher.Field("Output") ?? JsonData.EmptyObject, next, _sources);
            ReadAssign(catcher);
        }

        foreach (var template in ReadFields.Select(_state.Field).OfType<JsonData>())
        {
            TemplateNeeds.ReadJsonata(template, new Need(), _sources);
        }

        foreach (var branch in _state.Field("Branches") as ArrayData ?? JsonData.EmptyArray)
        {
            var input = _workflow.Read(branch, _workflow.ResultOf(_name).Item(1));
            (_state.Field("Arguments") is null ? _sources.Input : new Need()).Merge(input);
        }

        if (_state["Type"] == "Map")
        {
            ReadMap();
        }
    }

    private void ReadOutput(JsonData owner, Need after)
    {
        if (owner.Field("Output") is { } output)
        {
            TemplateNeeds.ReadJsonata(output, after, _sources);
        }
        else
        {
            (_sources.Result ?? _sources.Input).Merge(after);
        }

        ReadAssign(owner);
    }

    private void ReadAssign(JsonData owner)
    {
        foreach (var (name, value) in owner.Field("Assign") as ObjectData ?? JsonData.EmptyObject)
        {
            TemplateNeeds.ReadJsonata(value, _workflow.Variable(name), _sources);
        }
    }

    private void ReadMap()
    {
        var item = new Need();
        foreach (var processor in _state.InnerWorkflows())
        {
            var input = _workflow.Read(processor, _workflow.ResultOf(_name).Item(1));
            var itemInput = _state.Field("ItemBatcher") is null ? input : ItemsOf(input);
            if (_state.Field("ItemSelector") is { } selector)
            {
                TemplateNeeds.ReadJsonata(selector, itemInput, _sources with { Item = item });
            }
            else
            {
                item.Merge(itemInput);
            }
        }

        if (_state.Field("ItemBatcher") is { } batcher)
        {
            TemplateNeeds.ReadJsonata(batcher, new Need(), _sources);
        }

        var items = new Need();
        items.Item(1).Merge(item);
        if (_state.Field("Items") is { } expression)
        {
            TemplateNeeds.ReadJsonata(expression, items, _sources);
        }
        else if (_state.Field("ItemReader") is null)
        {
            _sources.Input.Merge(items);
        }
    }

    // A batch is an object whose Items hold the items; JSONata may read their members without an index.
    private static Need ItemsOf(Need batch)
    {
        var item = new Need();
        if (batch.Members.GetValueOrDefault("Items") is { } items)
        {
            item.Merge(items.Items ?? new Need());
            foreach (var (name, member) in items.Members)
            {
                item.Member(name).Merge(member);
            }
        }

        return item;
    }
}
