namespace Understudy.StepFunctions.Replays;

/// <summary>Histories that were recorded before the service came to write an event in another way.</summary>
internal static class OlderHistories
{
    /// <summary>The events as the service would write them today.</summary>
    /// <remarks>In recordings up to August 2024 the exit of a distributed Map follows MapRunSucceeded; in all from November 2024 on, as for
    /// other states, the last event of the chain, which MapRunSucceeded is not: MapRunStarted.</remarks>
    public static EventRecord[] AsOfToday(IEnumerable<EventRecord> events)
    {
        EventRecord[] recorded = [.. events];
        for (var i = 0; i < recorded.Length; i++)
        {
            if (recorded[i].Type == "MapStateExited" && Array.Find(recorded, own => own.Id is not null && own.Id == recorded[i].PreviousId) is { Type: "MapRunSucceeded" } ended)
            {
                recorded[i] = recorded[i].After(ended.PreviousId);
            }
        }

        return recorded;
    }
}
