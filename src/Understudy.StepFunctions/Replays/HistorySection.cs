namespace Understudy.StepFunctions.Replays;

/// <summary>A part of a history: one event, or those of concurrent branches.</summary>
/// <param name="Number">The position of its first event, from 1.</param>
/// <param name="IsBag">Whether the order of the events says nothing.</param>
/// <param name="Events">The events.</param>
internal sealed record HistorySection(int Number, bool IsBag, IReadOnlyList<EventRecord> Events);
