using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Definition.DistributedMaps;
using Understudy.StepFunctions.Reading.States;

namespace Understudy.StepFunctions.Reading.DistributedMaps;

/// <summary>Reads what only Maps of mode <c>DISTRIBUTED</c> have.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html">Distributed Map state fields</see>.</remarks>
internal static class DistributedMapReader
{
    /// <summary>The fields that an inline Map has no use for.</summary>
    public static readonly string[] Own = ["ItemReader", "ItemBatcher", "ResultWriter", "Label"];

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

    // That Step Functions refuses them is likely but not recorded, and asl-validator takes them. So Validate warns. To run the Map
    // would mean to leave out what they say, so that is refused.
    private static void RefuseAll(FieldReader map)
    {
        foreach (var name in Own)
        {
            if (map.Source.TryGet(name, out var value))
            {
                map.Session.Faults.Add(
                    value.Path,
                    value.NameOffset,
                    "is a field of distributed Maps; this Map is inline.",
                    "Write \"ProcessorConfig\": {\"Mode\": \"DISTRIBUTED\", \"ExecutionType\": \"STANDARD\"} into its ItemProcessor, or take the field out.",
                    finding: null);
            }
        }
    }
}
