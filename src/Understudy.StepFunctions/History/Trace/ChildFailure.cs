namespace Understudy.StepFunctions.History.Trace;

/// <summary>A child execution that failed or timed out.</summary>
/// <param name="Index">Its position among those of its map run, from 0.</param>
/// <param name="Start">When it began, as offset from the start of the execution around it.</param>
/// <param name="Status">How it ended.</param>
/// <param name="State">The state it stood in.</param>
/// <param name="Error">Its error name; null when it has none.</param>
internal sealed record ChildFailure(int Index, TimeSpan Start, ExecutionStatus Status, string State, string? Error);
