using System.Globalization;
using Understudy.Json;
using Understudy.StepFunctions;

namespace Understudy.Tests.Histories;

/// <summary>Histories out of lines such as <c>4 &lt; 3  +5.5  TaskFailed  error=Boom</c>: id, previous id, seconds since the start, type, details.</summary>
internal static class RecordedEvents
{
    public static readonly DateTimeOffset Start = new(2026, 1, 31, 12, 0, 0, TimeSpan.Zero);

    public static ExecutionHistory HistoryOf(string lines) =>
        new(lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Event));

    private static HistoryEvent Event(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var e = new HistoryEvent
        {
            Id = int.Parse(words[0], CultureInfo.InvariantCulture),
            PreviousEventId = int.Parse(words[2], CultureInfo.InvariantCulture),
            Timestamp = Start.AddSeconds(double.Parse(words[3], CultureInfo.InvariantCulture)),
            Type = Enum.Parse<HistoryEventType>(words[4]),
        };
        return words.Skip(5).Aggregate(e, With);
    }

    private static HistoryEvent With(HistoryEvent e, string word)
    {
        var (name, value) = word.Split('=', 2) is [var left, var right] ? (left, right) : ("name", word);
        return name switch
        {
            "name" => e with { StateName = value },
            "error" => e with { Error = value },
            "cause" => e with { Cause = value },
            "length" => e with { Length = int.Parse(value, CultureInfo.InvariantCulture) },
            "index" => e with { Index = int.Parse(value, CultureInfo.InvariantCulture) },
            "input" => e with { Input = JsonData.Parse(value) },
            "output" => e with { Output = JsonData.Parse(value) },
            "parameters" => e with { Parameters = JsonData.Parse(value) },
            "mapRunArn" => e with { MapRunArn = value },
            _ => throw new FormatException($"What is \"{word}\" in a recorded event?"),
        };
    }
}
