using Understudy.Json;

namespace Understudy.StepFunctions.Interpreter.MapRuns.Items;

/// <summary>Makes an object of each row of a delimited text: fields that are missing are empty, fields too many are left out (recorded).</summary>
internal static class CsvItems
{
    /// <param name="text">The text.</param>
    /// <param name="delimiter">What stands between two fields.</param>
    /// <param name="headers">The names of the columns; null when the first row has them.</param>
    public static IEnumerable<JsonData> Read(string text, char delimiter, IReadOnlyList<string>? headers)
    {
        var rows = new CsvReader(text, delimiter);
        headers ??= rows.Next();
        return headers is null ? [] : Rows(rows, NamesOf(headers), headers.Count);
    }

    private static MemberNames NamesOf(IReadOnlyList<string> headers) => headers.Distinct(StringComparer.Ordinal).Count() == headers.Count
        ? MemberNames.Of([.. headers])
        : throw MapRunObjects.Unreadable("CSV headers cannot contain duplicates.");

    private static IEnumerable<JsonData> Rows(CsvReader rows, MemberNames names, int columns)
    {
        while (rows.Next() is { } fields)
        {
            var values = new JsonData[columns];
            for (var i = 0; i < columns; i++)
            {
                values[i] = i < fields.Count ? fields[i] : "";
            }

            yield return JsonData.ObjectOwning(names, values);
        }
    }
}
