using System.Globalization;

namespace Understudy.ApiGateway.Recording;

/// <summary>Calls in a table, a line each; equal ones in a row share a line, and of many lines the middle is left out.</summary>
internal static class ExchangeTable
{
    private const int MostLines = 30;

    public static string Of(IReadOnlyList<ApiExchange> exchanges)
    {
        var rows = RowsOf(exchanges);
        if (rows.Count == 0)
        {
            return "no calls";
        }

        var shown = rows.Count <= MostLines ? rows : [.. rows[..(MostLines / 2)], .. rows[^(MostLines / 2)..]];
        var widths = Enumerable.Range(0, 5).Select(column => shown.Max(row => row[column].Length)).ToArray();
        List<string> lines = [.. shown.Select(row => string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd())];
        if (rows.Count > MostLines)
        {
            lines.Insert(MostLines / 2, string.Create(CultureInfo.InvariantCulture, $"… {rows.Count - MostLines} more lines …"));
        }

        return string.Join('\n', lines);
    }

    private static List<string[]> RowsOf(IReadOnlyList<ApiExchange> exchanges)
    {
        List<string[]> rows = [];
        for (var first = 0; first < exchanges.Count;)
        {
            var line = ExchangeLine.Of(exchanges[first]);
            var last = first;
            while (last + 1 < exchanges.Count && ExchangeLine.Of(exchanges[last + 1]) == line)
            {
                last++;
            }

            rows.Add([line.Offset, NumbersOf(exchanges[first].Number, exchanges[last].Number), line.Request, line.Status, line.Note]);
            first = last + 1;
        }

        return rows;
    }

    private static string NumbersOf(long first, long last) =>
        first == last ? string.Create(CultureInfo.InvariantCulture, $"#{first}") : string.Create(CultureInfo.InvariantCulture, $"#{first}-#{last}");
}
