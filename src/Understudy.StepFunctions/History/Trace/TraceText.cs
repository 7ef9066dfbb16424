using System.Globalization;
using System.Text;

namespace Understudy.StepFunctions.History.Trace;

/// <summary>Writes rows as aligned columns, the middle left out when there are too many.</summary>
internal static class TraceText
{
    private const string Gap = "  ";

    public static string Of(List<TraceRow> rows, int maxLines)
    {
        var leftOut = rows.Count > maxLines ? rows.Count - maxLines + 1 : 0;
        var head = leftOut > 0 ? (maxLines - 1) / 2 : rows.Count;
        var lines = rows.Take(head).Concat(rows.Skip(head + leftOut)).Select(TraceLine.Of).ToList();

        var text = new StringBuilder();
        var widths = Widths(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            if (leftOut > 0 && i == head)
            {
                text.Append(CultureInfo.InvariantCulture, $"… {leftOut} lines left out …\n");
            }

            Append(text, lines[i], widths);
        }

        return text.ToString(0, text.Length - 1);
    }

    private static void Append(StringBuilder text, TraceLine line, TraceLineWidths widths)
    {
        var start = text.Length;
        text.Append(line.Offset.PadRight(widths.Offset)).Append(Gap).Append(line.Name.PadRight(widths.Name)).Append(Gap);
        if (widths.Number > 0)
        {
            text.Append(line.Number.PadRight(widths.Number)).Append(Gap);
        }

        text.Append(line.Outcome.PadRight(widths.Outcome)).Append(Gap).Append(line.Detail);
        while (text.Length > start && text[^1] == ' ')
        {
            text.Length--;
        }

        text.Append('\n');
    }

    private static TraceLineWidths Widths(List<TraceLine> lines) => new(
        lines.Max(line => line.Offset.Length),
        lines.Max(line => line.Name.Length),
        lines.Max(line => line.Number.Length),
        lines.Max(line => line.Outcome.Length));

    private readonly record struct TraceLineWidths(int Offset, int Name, int Number, int Outcome);
}
