namespace Understudy.StepFunctions.History;

/// <summary>An event as the executor writes it: forty bytes that refer to what is there anyway. <c>EventReader</c> makes a <see cref="HistoryEvent"/> of it.</summary>
/// <param name="Type">What happened.</param>
/// <param name="PreviousEventId">The event that led to this one.</param>
/// <param name="Index">The iteration of a Map, or the length of its items.</param>
/// <param name="UtcTicks">When it happened.</param>
/// <param name="Subject">The state or task it happened to.</param>
/// <param name="Payload">The input, output or failure that came with it.</param>
internal readonly record struct LoggedEvent(HistoryEventType Type, int PreviousEventId, int Index, long UtcTicks, object? Subject, object? Payload);
