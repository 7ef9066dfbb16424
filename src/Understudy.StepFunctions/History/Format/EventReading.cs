using System.Globalization;
using Understudy.Json;

namespace Understudy.StepFunctions.History.Format;

/// <summary>Reads one event.</summary>
internal sealed class EventReading(string source)
{
    public HistoryEvent Read(JsonData data, string eventsPath, int position)
    {
        var place = new Place(eventsPath, position);
        if (data is not ObjectData)
        {
            throw Fault(place.Path, "is no event.", "Each event is an object with timestamp, type, id and previousEventId.");
        }

        var form = FormOf(data, place);
        var e = new HistoryEvent
        {
            Id = WholeNumber(data, "id", 1, place),
            PreviousEventId = WholeNumber(data, "previousEventId", 0, place),
            Timestamp = TimestampOf(data, place),
            Type = form.Type,
        };
        return ReadMembers(e, (ObjectData)data, form, place);
    }

    private HistoryEvent ReadMembers(HistoryEvent e, ObjectData data, EventForm form, Place place)
    {
        var others = JsonData.EmptyObject;
        for (var i = 0; i < data.Count; i++)
        {
            var (name, value) = (data.Names[i], data.Values[i]);
            if (form.Details is { } details && Wire.IsNamed(name, details))
            {
                (e, var unknown) = ReadDetails(e, value, form, $"{place.Path}.{name}");
                others = unknown.Count > 0 ? others.With(details, unknown) : others;
            }
            else if (!IsEnvelope(name) && !value.IsNull)
            {
                others = others.With(name, value);
            }
        }

        return others.Count > 0 ? e with { OtherMembers = others } : e;
    }

    private (HistoryEvent Event, ObjectData Others) ReadDetails(HistoryEvent e, JsonData details, EventForm form, string path)
    {
        var others = JsonData.EmptyObject;
        if (details.IsNull)
        {
            return (e, others);
        }

        if (details is not ObjectData members)
        {
            throw Fault(path, $"is {Shown(details)}; it must be an object.", "Leave it out when there are no details.");
        }

        for (var i = 0; i < members.Count; i++)
        {
            var (name, value) = (members.Names[i], members.Values[i]);
            if (value.IsNull)
            {
                continue;
            }

            if (Array.Find(form.Members, known => Wire.IsNamed(name, known.Name)) is { } member)
            {
                e = member.Read(e, value) ?? throw Fault(
                    $"{path}.{name}", $"is {Shown(value)}; it must be {member.Wanted}.", "Compare it with what GetExecutionHistory gives.");
            }
            else
            {
                others = others.With(name, value);
            }
        }

        return (e, others);
    }

    private EventForm FormOf(JsonData data, Place place)
    {
        if (!Wire.TryGet(data, "type", out var type))
        {
            throw Fault(place.Path, "has no type.", "Each event has one, such as \"ExecutionStarted\".");
        }

        // The .NET SDK's constants are serialized as objects by some serializers.
        var name = Wire.TryGet(type, "value", out var constant) ? constant : type;
        return (name is StringData text ? EventForms.Find(text.Value) : null) ?? throw Fault(
            $"{place.Path}.type",
            $"is {Shown(name)}, which is no event type that this version knows.",
            "The types it knows are those of HistoryEventType; leave the event out and close the gap in the ids, or use a later version.");
    }

    private int WholeNumber(JsonData data, string name, int least, Place place)
    {
        if (!Wire.TryGet(data, name, out var value))
        {
            throw Fault(place.Path, $"has no {name}.", "Each event has one.");
        }

        return value.TryGetInt64(out var number) && number >= least && number <= int.MaxValue
            ? (int)number
            : throw Fault(
                $"{place.Path}.{name}", $"is {Shown(value)}; it must be a whole number, {least} or more.", "AWS numbers events from 1.");
    }

    private DateTimeOffset TimestampOf(JsonData data, Place place)
    {
        if (!Wire.TryGet(data, "timestamp", out var value))
        {
            throw Fault(place.Path, "has no timestamp.", "Each event has one.");
        }

        return Timestamps.Read(value) ?? throw Fault(
            $"{place.Path}.timestamp",
            $"is {Shown(value)}; it must be an ISO 8601 date and time, or seconds since 1970.",
            "Such as \"2026-01-31T12:00:00.250000+00:00\" or 1769860800.25.");
    }

    private static bool IsEnvelope(string name) =>
        Wire.IsNamed(name, "id") || Wire.IsNamed(name, "type") || Wire.IsNamed(name, "timestamp") || Wire.IsNamed(name, "previousEventId");

    private static string Shown(JsonData value)
    {
        const int longest = 60;
        return value.Utf8Length > longest ? $"a long {value.Kind.ToString().ToLowerInvariant()}" : value.ToString();
    }

    private InvalidHistoryException Fault(string path, string fault, string remedy) => new(source, path, fault, remedy);

    private readonly record struct Place(string EventsPath, int Position)
    {
        public string Path => string.Create(CultureInfo.InvariantCulture, $"{EventsPath}[{Position}]");
    }
}
