namespace Understudy.StepFunctions;

/// <summary>An error that a catcher took.</summary>
/// <param name="StateName">The state with the catcher.</param>
/// <param name="Error">The error name; null when the history does not tell.</param>
/// <param name="Cause">The cause; null when there was none.</param>
/// <param name="NextState">The catcher's Next, once it has been entered.</param>
/// <param name="Time">When the state was left, as offset from the execution's start.</param>
public sealed record CaughtError(string StateName, string? Error, string? Cause, string? NextState, TimeSpan Time);
