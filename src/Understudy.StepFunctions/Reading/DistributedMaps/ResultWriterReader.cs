using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Definition.DistributedMaps;

namespace Understudy.StepFunctions.Reading.DistributedMaps;

/// <summary>Reads <c>ResultWriter</c>.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html">ResultWriter</see>.</remarks>
internal static class ResultWriterReader
{
    private const string Place = "ResultWriter/";

    public static ResultWriter? Read(FieldReader map, QueryLanguage language)
    {
        if (!map.Source.TryGet("ResultWriter", out var source))
        {
            return null;
        }

        var payload = language is QueryLanguage.Jsonata ? "Arguments" : "Parameters";
        var remedy = $"Give it a WriterConfig, or a Resource with {payload}, or all three.";
        var fields = map.Session.FieldsOf(source, "a ResultWriter");
        if (!fields.IsObject(remedy))
        {
            return null;
        }

        fields.AllowIn(language, ["Resource", "WriterConfig"], jsonPath: ["Parameters"], jsonata: ["Arguments"]);
        var writesObjects = fields.Has("Resource") || fields.Has(payload);
        if (!writesObjects && !fields.Has("WriterConfig"))
        {
            map.Session.Faults.AtName(source, "is empty.", remedy);
            return null;
        }

        if (writesObjects)
        {
            S3Resource.ReadAction(fields, "putObject");
        }

        var (transformation, writesLines) = ReadConfig(fields);
        return new ResultWriter
        {
            WritesObjects = writesObjects,
            Parameters = writesObjects ? S3Resource.ReadParameters(fields, language, "Bucket") : null,
            Arguments = writesObjects ? S3Resource.ReadArguments(fields, language, Place, "Bucket") : null,
            Transformation = transformation,
            WritesLines = writesLines,
        };
    }

    private static (ResultTransformation Transformation, bool WritesLines) ReadConfig(FieldReader writer)
    {
        if (!writer.Source.TryGet("WriterConfig", out var source))
        {
            return (ResultTransformation.None, false);
        }

        var config = writer.Session.FieldsOf(source, "a WriterConfig");
        if (!config.IsObject("Write {\"Transformation\": \"COMPACT\", \"OutputType\": \"JSON\"}."))
        {
            return (ResultTransformation.None, false);
        }

        config.Allow("Transformation", "OutputType");
        var transformation = config.Word("Transformation", "NONE", "COMPACT", "FLATTEN") switch
        {
            "COMPACT" => ResultTransformation.Compact,
            "FLATTEN" => ResultTransformation.Flatten,
            _ => ResultTransformation.None,
        };
        return (transformation, config.Word("OutputType", "JSON", "JSONL") is "JSONL");
    }
}
