using Understudy.StepFunctions.Definition.DistributedMaps;

namespace Understudy.StepFunctions.Reading.DistributedMaps;

/// <summary>Reads the fields of a <c>ReaderConfig</c> that tell how text is divided into fields and what these are called.</summary>
internal static class CsvFields
{
    private const string NeedsLocation = "Write FIRST_ROW, or GIVEN with CSVHeaders.";

    public static char ReadDelimiter(FieldReader config, string? type, ManifestKind? manifest)
    {
        RefuseUnlessCsv(config, "CSVDelimiter", type, manifest);
        return config.Word("CSVDelimiter", "COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB") switch
        {
            "PIPE" => '|',
            "SEMICOLON" => ';',
            "SPACE" => ' ',
            "TAB" => '\t',
            _ => ',',
        };
    }

    /// <summary>The headers given; null when the first row has them, or an inventory's manifest.</summary>
    public static IReadOnlyList<string>? ReadHeaders(FieldReader config, string? type, ManifestKind? manifest, bool isNeeded)
    {
        RefuseUnlessCsv(config, "CSVHeaderLocation", type, manifest);
        RefuseUnlessCsv(config, "CSVHeaders", type, manifest);
        var location = config.Word("CSVHeaderLocation", "FIRST_ROW", "GIVEN");
        if (isNeeded && type is "CSV" && !config.Has("CSVHeaderLocation"))
        {
            config.Required("CSVHeaderLocation", NeedsLocation);
        }

        if (location is "GIVEN")
        {
            config.Required("CSVHeaders", "Name the columns: [\"id\", \"name\"].");
            return ReadNames(config);
        }

        if (location is "FIRST_ROW" && config.Source.TryGet("CSVHeaders", out var headers))
        {
            config.Session.Faults.AtName(headers, "is given beside the CSVHeaderLocation FIRST_ROW.", "Headers stand in the first row or in CSVHeaders (CSVHeaderLocation GIVEN), not in both.");
        }

        return null;
    }

    private static List<string> ReadNames(FieldReader config)
    {
        const string remedy = "Name the columns: [\"id\", \"name\"].";
        var names = new List<string>();
        foreach (var element in config.Elements("CSVHeaders", mayBeEmpty: false, remedy) ?? [])
        {
            if (config.Text(element, "\"id\"") is { } name)
            {
                names.Add(name);
            }
        }

        return names;
    }

    private static void RefuseUnlessCsv(FieldReader config, string field, string? type, ManifestKind? manifest)
    {
        if (type is "JSON" or "JSONL" && manifest is not ManifestKind.S3Inventory && config.Source.TryGet(field, out var value))
        {
            config.Session.Faults.AtName(value, $"is for the InputType CSV; this one's is {type}.", "Take it out, or set the InputType to CSV.");
        }
    }
}
