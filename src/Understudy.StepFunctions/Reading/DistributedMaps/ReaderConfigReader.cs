using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Definition.DistributedMaps;

namespace Understudy.StepFunctions.Reading.DistributedMaps;

/// <summary>Reads <c>ReaderConfig</c>.</summary>
internal static class ReaderConfigReader
{
    private const string Place = "ItemReader/ReaderConfig/";
    private const string Needed = "A ReaderConfig says how the object is written: {\"InputType\": \"JSON\"}.";
    private static readonly NumberRange MaxItems = new(0, 100_000_000, "It is how many items are read at most; 0 reads all.");

    public static ReaderConfig? Read(FieldReader reader, bool lists, QueryLanguage language)
    {
        if (!reader.Source.TryGet("ReaderConfig", out var source))
        {
            if (!lists)
            {
                reader.Required("ReaderConfig", Needed);
            }

            return lists ? new ReaderConfig(null, null, ',', null, null, null) : null;
        }

        var fields = reader.Session.FieldsOf(source, "a ReaderConfig");
        if (!fields.IsObject(Needed))
        {
            return null;
        }

        string[] known = ["InputType", "Transformation", "ManifestType", "CSVDelimiter", "CSVHeaderLocation", "CSVHeaders", "ItemsPointer", "MaxItems"];
        fields.AllowIn(language, known, jsonPath: ["MaxItemsPath"]);
        var type = ReadInputType(fields);
        var manifest = ReadManifest(fields, type, lists);
        var flattens = ReadTransformation(fields, type, lists);
        if (!lists && type is null && manifest is null && !fields.Has("InputType"))
        {
            fields.Required("InputType", "Write CSV, JSON, JSONL, or MANIFEST.");
        }

        return new ReaderConfig(
            lists && !flattens ? null : FormatOf(type),
            manifest,
            CsvFields.ReadDelimiter(fields, type, manifest),
            CsvFields.ReadHeaders(fields, type, manifest, isNeeded: !lists || flattens),
            PointerReader.Read(fields, type),
            NumberFields.ReadWhole(fields, "MaxItems", MaxItems, language, Place));
    }

    // An inventory is CSV as well.
    private static ItemFormat FormatOf(string? type) => type switch
    {
        "JSON" => ItemFormat.Json,
        "JSONL" => ItemFormat.JsonLines,
        _ => ItemFormat.Csv,
    };

    private static string? ReadInputType(FieldReader config)
    {
        var type = config.Word("InputType", "CSV", "JSON", "JSONL", "PARQUET", "MANIFEST");
        if (type is "PARQUET")
        {
            config.Session.Faults.Unsupported(config.Source.Find("InputType")!, "it is \"PARQUET\"", "Give the test the same rows as JSON, JSONL or CSV.");
        }

        return type;
    }

    private static ManifestKind? ReadManifest(FieldReader config, string? type, bool lists)
    {
        var faults = config.Session.Faults;
        if (config.Word("ManifestType", "ATHENA_DATA", "S3_INVENTORY") is not { } manifest)
        {
            if (type is "MANIFEST" && lists)
            {
                faults.At(config.Source.Find("InputType")!, "is \"MANIFEST\"; a listing reads none.", "Read the manifest with arn:aws:states:::s3:getObject.");
            }

            return type is "MANIFEST" ? ManifestKind.S3Inventory : null;
        }

        var source = config.Source.Find("ManifestType")!;
        if (lists)
        {
            faults.AtName(source, "is given for a listing, which reads no manifest.", "Read the manifest with arn:aws:states:::s3:getObject.");
        }
        else if (manifest == "S3_INVENTORY" && config.Source.TryGet("InputType", out var given))
        {
            faults.AtName(given, "is given beside the ManifestType S3_INVENTORY.", "An inventory is always CSV. Keep one of the two.");
        }
        else if (manifest == "ATHENA_DATA" && type is null or "JSON" or "MANIFEST")
        {
            faults.AtName(source, "is \"ATHENA_DATA\" without the InputType of its objects.", "Write CSV or JSONL as InputType.");
        }

        return manifest == "ATHENA_DATA" ? ManifestKind.AthenaData : ManifestKind.S3Inventory;
    }

    private static bool ReadTransformation(FieldReader config, string? type, bool lists)
    {
        if (config.Word("Transformation", "NONE", "LOAD_AND_FLATTEN") is not "LOAD_AND_FLATTEN")
        {
            return false;
        }

        var source = config.Source.Find("Transformation")!;
        if (!lists)
        {
            config.Session.Faults.At(source, "is \"LOAD_AND_FLATTEN\"; only a listing has objects to load.", "List the objects with arn:aws:states:::s3:listObjectsV2.");
        }
        else if (type is null && !config.Has("InputType"))
        {
            config.Session.Faults.At(source, "is \"LOAD_AND_FLATTEN\" without InputType.", "Say how the objects are written: CSV, JSON or JSONL.");
        }

        return true;
    }
}
