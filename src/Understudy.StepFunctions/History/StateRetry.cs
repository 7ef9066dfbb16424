namespace Understudy.StepFunctions;

/// <summary>One retry of a Task, Map or Parallel state.</summary>
/// <param name="StateName">The state.</param>
/// <param name="Number">Which retry of the state entry it is, from 1.</param>
/// <param name="Delay">From the end of the failed attempt to the start of this one: what Interval, BackoffRate, MaxDelay and jitter gave.</param>
/// <param name="Start">When it began, as offset from the execution's start.</param>
/// <param name="Error">The error that was retried; null when the history does not tell.</param>
public sealed record StateRetry(string StateName, int Number, TimeSpan Delay, TimeSpan Start, string? Error);
