using Understudy.Json;

namespace Understudy.StepFunctions.History.Format;

/// <summary>One member of a detail object, in both directions.</summary>
/// <param name="Name">The member's name on the wire.</param>
/// <param name="Read">Gives the event with the member's value, or null when the value is of a wrong kind.</param>
/// <param name="Write">Gives the member's value; null leaves the member out.</param>
/// <param name="Wanted">The kind of value, in words, for messages.</param>
internal sealed record EventMember(
    string Name,
    string Wanted,
    Func<HistoryEvent, JsonData, HistoryEvent?> Read,
    Func<HistoryEvent, JsonData?> Write);
