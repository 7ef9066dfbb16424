namespace Understudy.StepFunctions.Reading.States;

/// <summary>Reads <c>ItemProcessor</c>, or the <c>Iterator</c> of older definitions.</summary>
internal static class ItemProcessorReader
{
    private const string Needed = "A Map state needs an ItemProcessor, an object with StartAt and States.";

    public static ItemProcessor? Read(FieldReader map)
    {
        map.AtMostOne("ItemProcessor", "Iterator");
        var source = map.Source.Find("Iterator") ?? map.Required("ItemProcessor", Needed);
        if (source is null)
        {
            return null;
        }

        var fields = map.Session.FieldsOf(source, "an item processor");
        if (!fields.IsObject(Needed))
        {
            return null;
        }

        fields.Allow("Comment", "StartAt", "States", "ProcessorConfig");
        fields.Text("Comment", "\"what it does\"");
        var distributed = ReadConfig(fields);

        // What a child execution may hold is up to its own type.
        var workflow = WorkflowReader.Read(distributed is { } type ? map.Session.Within(type).FieldsOf(source, "an item processor") : fields);
        return workflow is null ? null : new ItemProcessor(workflow, distributed);
    }

    /// <summary>The type of the child executions; null for an inline Map.</summary>
    private static StateMachineType? ReadConfig(FieldReader processor)
    {
        if (!processor.Source.TryGet("ProcessorConfig", out var source))
        {
            return null;
        }

        var session = processor.Session;
        var config = session.FieldsOf(source, "a ProcessorConfig");
        if (!config.IsObject("Write {\"Mode\": \"INLINE\"}."))
        {
            return null;
        }

        config.Allow("Mode", "ExecutionType");
        var type = config.Word("ExecutionType", "STANDARD", "EXPRESS");
        if (config.Word("Mode", "INLINE", "DISTRIBUTED") is not "DISTRIBUTED")
        {
            return null;
        }

        if (session.Type is StateMachineType.Express)
        {
            session.Faults.At(source.Find("Mode")!, "is \"DISTRIBUTED\"; Express state machines have no distributed Map.", "Use an inline Map, or make the state machine Standard.");
        }

        config.Required("ExecutionType", "A distributed Map says whether its executions are STANDARD or EXPRESS.");
        return type is "EXPRESS" ? StateMachineType.Express : StateMachineType.Standard;
    }
}
