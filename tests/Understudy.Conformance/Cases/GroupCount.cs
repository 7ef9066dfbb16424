namespace Understudy.Conformance.Cases;

/// <summary>The counts of one group.</summary>
internal sealed record GroupCount(string Group, int Passed, int Failed, int Skipped);
