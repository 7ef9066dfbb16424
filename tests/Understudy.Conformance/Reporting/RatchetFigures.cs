namespace Understudy.Conformance.Reporting;

/// <summary>What a suite must reach.</summary>
/// <param name="PassedAtLeast">How many cases must pass.</param>
/// <param name="SkippedAtMost">How many may be skipped.</param>
internal sealed record RatchetFigures(int PassedAtLeast, int SkippedAtMost);
