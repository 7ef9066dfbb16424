using System.Globalization;
using Understudy.Json;

namespace Understudy.StepFunctions.History.Format;

/// <summary>Reads a whole history out of the JSON that AWS's tools print.</summary>
/// <param name="source">What messages call the text: a file's name, or <c>history</c>.</param>
internal sealed class HistoryReader(string source)
{
    private const string WholeHistory = "Give the whole history: no --max-items or maxResults, or all pages in one JSON array.";

    private readonly List<HistoryEvent> _events = [];
    private readonly EventReading _reading = new(source);

    public ExecutionHistory Read(string text)
    {
        switch (ParseText(text))
        {
            case ArrayData pages when pages.Count > 0 && Wire.TryGet(pages[0], "events", out _):
                ReadPages(pages);
                break;
            case ArrayData events:
                ReadEvents(events, "$");
                break;
            case var page when Wire.TryGet(page, "events", out _):
                ReadPage(page, "$", isLast: true);
                break;
            default:
                throw NoHistory("$");
        }

        PutInOrder();
        return new ExecutionHistory(_events);
    }

    private JsonData ParseText(string text)
    {
        try
        {
            return JsonData.Parse(text);
        }
        catch (JsonDataException e)
        {
            var remedy = text.AsSpan().TrimStart().StartsWith("{'", StringComparison.Ordinal)
                ? "This looks like a printed Python dictionary; print json.dumps(history, default=str) instead."
                : "Save what aws stepfunctions get-execution-history --output json prints.";
            throw new InvalidHistoryException(source, null, Lowered(e.Message), remedy, e);
        }
    }

    private void ReadPages(ArrayData pages)
    {
        for (var i = 0; i < pages.Count; i++)
        {
            ReadPage(pages[i], string.Create(CultureInfo.InvariantCulture, $"$[{i}]"), isLast: i == pages.Count - 1);
        }
    }

    private void ReadPage(JsonData page, string path, bool isLast)
    {
        if (!Wire.TryGet(page, "events", out var events) || events is not ArrayData array)
        {
            throw NoHistory(path);
        }

        if (isLast && Wire.TryGet(page, "nextToken", out var token) && token != "")
        {
            throw new InvalidHistoryException(source, $"{path}.nextToken", "says that the history goes on.", WholeHistory);
        }

        ReadEvents(array, $"{path}.events");
    }

    private void ReadEvents(ArrayData events, string path)
    {
        _events.EnsureCapacity(_events.Count + events.Count);
        for (var i = 0; i < events.Count; i++)
        {
            _events.Add(_reading.Read(events[i], path, i));
        }
    }

    private void PutInOrder()
    {
        _events.Sort((left, right) => left.Id.CompareTo(right.Id));
        for (var i = 0; i < _events.Count; i++)
        {
            var id = _events[i].Id;
            if (id != i + 1)
            {
                throw new InvalidHistoryException(source, null, id <= i ? Twice(id) : Missing(i + 1, id - 1), WholeHistory);
            }
        }
    }

    private static string Twice(int id) => string.Create(CultureInfo.InvariantCulture, $"two events have the id {id}.");

    private static string Missing(int first, int last) => first == last
        ? string.Create(CultureInfo.InvariantCulture, $"the event with the id {first} is missing.")
        : string.Create(CultureInfo.InvariantCulture, $"the events with the ids {first} to {last} are missing.");

    private static string Lowered(string message) => char.ToLowerInvariant(message[0]) + message[1..];

    private InvalidHistoryException NoHistory(string path) => new(
        source, path, "is no history.", "A history is {\"events\":[…]} as GetExecutionHistory gives it, or an array of its events.");
}
