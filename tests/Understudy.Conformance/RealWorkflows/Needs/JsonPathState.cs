using Understudy.Json;

namespace Understudy.Conformance.RealWorkflows.Needs;

/// <summary>What a state in JSONPath reads, from its output back to its input.</summary>
internal sealed class JsonPathState
{
    private static readonly string[] PathFields =
        ["SecondsPath", "TimestampPath", "TimeoutSecondsPath", "HeartbeatSecondsPath", "MaxConcurrencyPath", "ErrorPath", "CausePath"];

    private readonly string _name;
    private readonly JsonData _state;
    private readonly WorkflowNeeds _workflow;
    private readonly Need _input;
    private readonly Need _effective = new();
    private readonly Sources _sources;

    public JsonPathState(string name, JsonData state, WorkflowNeeds workflow)
    {
        _name = name;
        _state = state;
        _workflow = workflow;
        _input = workflow.InputOf(name);
        _sources = new Sources(_effective, null, null, workflow);
    }

    /// <param name="after">What is read of the state's output.</param>
    public void Read(Need after)
    {
        var output = BehindPath("OutputPath", after);
        foreach (var catcher in _state.Field("Catch") as ArrayData ?? JsonData.EmptyArray)
        {
            BehindResultPath(catcher, _workflow.InputOf(catcher["Next"].AsString()));
        }

        switch (_state["Type"].AsString())
        {
            case "Pass":
                ReadPass(BehindResultPath(_state, output));
                break;
            case "Task":
                ReadSelector(BehindResultPath(_state, output));
                ReadTemplate("Parameters", new Need());
                ReadTemplate("Credentials", new Need());
                break;
            case "Parallel":
                ReadSelector(BehindResultPath(_state, output));
                ReadParallel();
                break;
            case "Map":
                ReadSelector(BehindResultPath(_state, output));
                ReadMap();
                break;
            default:
                _effective.Merge(output);
                break;
        }

        ReadFields();
        if (_state.Field("InputPath") is not NullData)
        {
            ExpressionNeeds.Read(_state.TextField("InputPath") ?? "$", _effective, _sources with { Input = _input });
        }
    }

    /// <summary>What is read of a value, given what is read behind a path of it.</summary>
    private Need BehindPath(string field, Need behind)
    {
        var value = new Need();
        if (_state.Field(field) is not NullData)
        {
            ExpressionNeeds.Read(_state.TextField(field) ?? "$", behind, _sources with { Input = value });
        }

        return value;
    }

    /// <summary>Splits what is read of the output: the part of the result (or caught error) is returned, the rest is read of the input.</summary>
    private Need BehindResultPath(JsonData owner, Need output)
    {
        if (owner.Field("ResultPath") is NullData)
        {
            _input.Merge(output);
            return new Need();
        }

        string[] names = [.. PathStep.Of(owner.TextField("ResultPath") ?? "$").Select(step => step.Name).OfType<string>()];
        if (names.Length == 0)
        {
            return output;
        }

        _input.IsObject = true;
        _input.Merge(output, except: names);
        return names.Aggregate(output, (need, name) => need.Members.GetValueOrDefault(name, new Need()));
    }

    private void ReadSelector(Need result)
    {
        var raw = _workflow.ResultOf(_name);
        if (_state.Field("ResultSelector") is { } selector)
        {
            TemplateNeeds.ReadPaths(selector, result, _sources with { Input = raw });
        }
        else
        {
            raw.Merge(result);
        }
    }

    private void ReadTemplate(string field, Need value)
    {
        if (_state.Field(field) is { } template)
        {
            TemplateNeeds.ReadPaths(template, value, _sources);
        }
    }

    private void ReadPass(Need result)
    {
        if (_state.Field("Parameters") is not null)
        {
            ReadTemplate("Parameters", result);
        }
        else if (_state.Field("Result") is null)
        {
            _effective.Merge(result);
        }
    }

    private void ReadParallel()
    {
        var output = _workflow.ResultOf(_name).Item(1);
        foreach (var branch in _state.InnerWorkflows())
        {
            var input = _workflow.Read(branch, output);
            if (_state.Field("Parameters") is not null)
            {
                ReadTemplate("Parameters", input);
            }
            else
            {
                _effective.Merge(input);
            }
        }
    }

    private void ReadMap()
    {
        var item = new Need();
        foreach (var processor in _state.InnerWorkflows())
        {
            var input = _workflow.Read(processor, _workflow.ResultOf(_name).Item(1));
            var itemInput = _state.Field("ItemBatcher") is null ? input : input.Members.GetValueOrDefault("Items")?.Items ?? new Need();
            if ((_state.Field("ItemSelector") ?? _state.Field("Parameters")) is { } selector)
            {
                TemplateNeeds.ReadPaths(selector, itemInput, _sources with { Item = item });
            }
            else
            {
                item.Merge(itemInput);
            }
        }

        if (_state.Field("ItemReader") is null)
        {
            var items = new Need();
            items.Item(1).Merge(item);
            ExpressionNeeds.Read(_state.TextField("ItemsPath") ?? "$", items, _sources);
        }
        else
        {
            ReadTemplate("ItemReader", new Need());
        }
    }

    private void ReadFields()
    {
        foreach (var field in PathFields)
        {
            if (_state.TextField(field) is { } path)
            {
                var value = new Need();
                value.Suggest(field == "TimestampPath" ? "2001-01-01T00:00:00Z" : field is "ErrorPath" or "CausePath" ? "1" : 1);
                ExpressionNeeds.Read(path, value, _sources);
            }
        }

        foreach (var rule in _state.Field("Choices") as ArrayData ?? JsonData.EmptyArray)
        {
            ConditionNeeds.Read(rule, _sources);
        }

        foreach (var (name, value) in _state.Field("Assign") as ObjectData ?? JsonData.EmptyObject)
        {
            var source = _state["Type"] == "Task" ? _workflow.ResultOf(_name) : _effective;
            var assigned = new Need();
            var plain = name.EndsWith(".$", StringComparison.Ordinal) ? name[..^2] : name;
            assigned.Member(plain).Merge(_workflow.Variable(plain));
            TemplateNeeds.ReadPaths(JsonData.Object((name, value)), assigned, _sources with { Input = source });
        }
    }
}
