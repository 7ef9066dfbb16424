using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Definition.DistributedMaps;

namespace Understudy.StepFunctions.Reading.DistributedMaps;

/// <summary>Reads <c>ItemReader</c>.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html">ItemReader</see>.</remarks>
internal static class ItemReaderReader
{
    private const string Place = "ItemReader/";
    private const string Needed = "An ItemReader is an object with a Resource, what is sent to it, and a ReaderConfig.";

    public static ItemReader? Read(FieldReader map, QueryLanguage language)
    {
        if (!map.Source.TryGet("ItemReader", out var source))
        {
            return null;
        }

        var fields = map.Session.FieldsOf(source, "an ItemReader");
        if (!fields.IsObject(Needed))
        {
            return null;
        }

        fields.AllowIn(language, ["Resource", "ReaderConfig"], jsonPath: ["Parameters"], jsonata: ["Arguments"]);
        if (S3Resource.ReadAction(fields, "getObject", "listObjectsV2") is not { } action)
        {
            return null;
        }

        var lists = action == "listObjectsV2";
        string[] needed = lists ? ["Bucket"] : ["Bucket", "Key"];
        var parameters = S3Resource.ReadParameters(fields, language, needed);
        var arguments = S3Resource.ReadArguments(fields, language, Place, needed);
        var config = ReaderConfigReader.Read(fields, lists, language);
        return config is null ? null : new ItemReader
        {
            Lists = lists,
            Parameters = parameters,
            Arguments = arguments,
            Format = config.Format,
            Delimiter = config.Delimiter,
            Headers = config.Headers,
            ItemsPointer = config.ItemsPointer,
            MaxItems = config.MaxItems,
            Manifest = config.Manifest,
        };
    }
}
