using Understudy.StepFunctions.Definition;

namespace Understudy.StepFunctions.Reading.States;

/// <summary>Reads <c>ItemProcessor</c>, or the <c>Iterator</c> of older definitions.</summary>
internal static class ItemProcessorReader
{
    private const string Needed = "A Map state needs an ItemProcessor, an object with StartAt and States.";

    public static Workflow? Read(FieldReader map)
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
        ReadConfig(fields);
        return WorkflowReader.Read(fields);
    }

    private static void ReadConfig(FieldReader processor)
    {
        if (!processor.Source.TryGet("ProcessorConfig", out var source))
        {
            return;
        }

        var session = processor.Session;
        var config = session.FieldsOf(source, "a ProcessorConfig");
        if (!config.IsObject("Write {\"Mode\": \"INLINE\"}."))
        {
            return;
        }

        config.Allow("Mode", "ExecutionType");
        config.Word("ExecutionType", "STANDARD", "EXPRESS");
        if (config.Word("Mode", "INLINE", "DISTRIBUTED") is not "DISTRIBUTED")
        {
            return;
        }

        var mode = source.Find("Mode")!;
        if (session.Type is StateMachineType.Express)
        {
            session.Faults.At(mode, "is \"DISTRIBUTED\"; Express state machines have no distributed Map.", "Use an inline Map, or make the state machine Standard.");
            return;
        }

        session.Faults.Unsupported(mode, "it is \"DISTRIBUTED\"", Remedies.Distributed);
        config.Required("ExecutionType", "A distributed Map says whether its executions are STANDARD or EXPRESS.");
    }
}
