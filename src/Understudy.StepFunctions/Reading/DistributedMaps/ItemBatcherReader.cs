using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Definition.DistributedMaps;
using Understudy.StepFunctions.Reading.Findings;

namespace Understudy.StepFunctions.Reading.DistributedMaps;

/// <summary>Reads <c>ItemBatcher</c>.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itembatcher.html">ItemBatcher</see>.</remarks>
internal static class ItemBatcherReader
{
    private const string Place = "ItemBatcher/";
    private const string Needed = "Write how large a batch may be: {\"MaxItemsPerBatch\": 10}.";
    private static readonly string[] Paths = ["MaxItemsPerBatchPath", "MaxInputBytesPerBatchPath"];
    private static readonly NumberRange Items = new(1, long.MaxValue, "It is how many items one child execution gets at most.");
    private static readonly NumberRange Bytes = new(1, 262_144, "It is how large the input of one child execution may become, in bytes.");

    public static ItemBatcher? Read(FieldReader map, QueryLanguage language)
    {
        if (!map.Source.TryGet("ItemBatcher", out var source))
        {
            return null;
        }

        var fields = map.Session.FieldsOf(source, "an ItemBatcher");
        if (!fields.IsObject(Needed))
        {
            return null;
        }

        fields.AllowIn(language, ["MaxItemsPerBatch", "MaxInputBytesPerBatch", "BatchInput"], jsonPath: Paths);
        string[] limits = ["MaxItemsPerBatch", "MaxInputBytesPerBatch"];
        if (!Array.Exists(limits, fields.Has) && !Array.Exists(Paths, fields.Has))
        {
            map.Session.Faults.AtName(source, "does not say how large a batch is.", Needed, SchemaFindings.OneNeeded(source, limits));
        }

        return new ItemBatcher
        {
            MaxItems = NumberFields.ReadWhole(fields, "MaxItemsPerBatch", Items, language, Place),
            MaxBytes = NumberFields.ReadWhole(fields, "MaxInputBytesPerBatch", Bytes, language, Place),
            BatchInput = language is QueryLanguage.JsonPath ? fields.Template("BatchInput", mustBeObject: true) : null,
            JsonataBatchInput = language is QueryLanguage.Jsonata ? fields.JsonataTemplate("BatchInput", place: Place) : null,
        };
    }
}
