namespace Understudy.StepFunctions.Replays;

/// <summary>Splits a history into the events outside concurrent branches and those inside.</summary>
internal static class HistorySections
{
    public static List<HistorySection> Of(IReadOnlyList<EventRecord> events, IReadOnlySet<string> concurrentStates)
    {
        List<HistorySection> sections = [];
        for (var i = 0; i < events.Count; i++)
        {
            sections.Add(new HistorySection(i + 1, IsBag: false, [events[i]]));
            if (events[i].StartsBranches && OwnerOf(events, i) is { } owner && concurrentStates.Contains(owner))
            {
                var end = EndOf(events, i, owner);
                sections.Add(new HistorySection(i + 2, IsBag: true, [.. events.Skip(i + 1).Take(end - i - 1)]));
                i = end - 1;
            }
        }

        return sections;
    }

    /// <summary>The name of the Map or Parallel that starts its branches here.</summary>
    private static string? OwnerOf(IReadOnlyList<EventRecord> events, int start)
    {
        var type = events[start].Type.Replace("Started", "Entered", StringComparison.Ordinal);
        var entries = events.Take(start).Where(own => own.Type == type).ToList();
        return (entries.Find(own => own.Id is not null && own.Id == events[start].PreviousId) ?? entries.LastOrDefault())?.StateName;
    }

    /// <summary>The position of what follows: the owner's exit, or the end of the execution.</summary>
    private static int EndOf(IReadOnlyList<EventRecord> events, int start, string owner)
    {
        var end = start + 1;
        while (end < events.Count && !events[end].EndsExecution && !events[end].Leaves(owner))
        {
            end++;
        }

        return end;
    }
}
