namespace Understudy.StepFunctions;

/// <summary>How a mocked task, branch or iteration fails.</summary>
/// <param name="Error">The error name; null for none.</param>
/// <param name="Cause">The cause; null for none.</param>
public sealed record MockErrorOutput(string? Error, string? Cause = null);
