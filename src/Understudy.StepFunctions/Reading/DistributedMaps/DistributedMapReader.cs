using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Definition.DistributedMaps;
using Understudy.StepFunctions.Reading.Findings;
using Understudy.StepFunctions.Reading.States;

namespace Understudy.StepFunctions.Reading.DistributedMaps;

/// <summary>Reads what only Maps of mode <c>DISTRIBUTED</c> have.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html">Distributed Map state fields</see>.</remarks>
internal static class DistributedMapReader
{
    private static readonly string[] Own = ["ItemReader", "ItemBatcher", "ResultWriter", "Label"];

    public static DistributedMap? Read(FieldReader map, ItemProcessor? processor, QueryLanguage language)
    {
        if (processor is null)
        {
            return null;
        }

        if (processor.Distributed is not { } type)
        {
            RefuseAll(map);
            return null;
        }

        return new DistributedMap
        {
            ExecutionType = type,
            Label = LabelReader.Read(map),
            ItemReader = ItemReaderReader.Read(map, language),
            ItemBatcher = ItemBatcherReader.Read(map, language),
            ResultWriter = ResultWriterReader.Read(map, language),
        };
    }

    private static void RefuseAll(FieldReader map)
    {
        foreach (var name in Own)
        {
            if (map.Source.TryGet(name, out var value))
            {
                map.Session.Faults.AtName(
                    value,
                    "is a field of distributed Maps; this Map is inline.",
                    "Write \"ProcessorConfig\": {\"Mode\": \"DISTRIBUTED\", \"ExecutionType\": \"STANDARD\"} into its ItemProcessor, or take the field out.",
                    SchemaFindings.NotSupported(value));
            }
        }
    }
}
