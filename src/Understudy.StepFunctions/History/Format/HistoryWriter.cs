using Understudy.Json;

namespace Understudy.StepFunctions.History.Format;

/// <summary>Writes events in the form of GetExecutionHistory.</summary>
internal static class HistoryWriter
{
    public static JsonData Write(IReadOnlyList<HistoryEvent> events)
    {
        var items = new JsonData[events.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Write(events[i]);
        }

        return JsonData.Object(("events", JsonData.ArrayOwning(items)));
    }

    public static ObjectData Write(HistoryEvent e)
    {
        var form = EventForms.Of(e.Type);
        List<(string, JsonData)> members =
        [
            ("timestamp", Timestamps.Write(e.Timestamp)),
            ("type", form.Name),
            ("id", e.Id),
            ("previousEventId", e.PreviousEventId),
        ];

        if (form.Details is { } details)
        {
            members.Add((details, WriteDetails(e, form, OthersIn(e.OtherMembers, details))));
        }

        if (e.OtherMembers is { } others)
        {
            members.AddRange(others.Where(other => other.Key != form.Details).Select(other => (other.Key, other.Value)));
        }

        return JsonData.Object([.. members]);
    }

    private static ObjectData WriteDetails(HistoryEvent e, EventForm form, ObjectData? others)
    {
        List<(string, JsonData)> members = [];
        foreach (var member in form.Members)
        {
            if (member.Write(e) is { } value)
            {
                members.Add((member.Name, value));
            }
        }

        if (others is not null)
        {
            members.AddRange(others.Select(other => (other.Key, other.Value)));
        }

        return JsonData.Object([.. members]);
    }

    private static ObjectData? OthersIn(ObjectData? others, string details) =>
        others is not null && others.TryGet(details, out var inDetails) ? inDetails as ObjectData : null;
}
