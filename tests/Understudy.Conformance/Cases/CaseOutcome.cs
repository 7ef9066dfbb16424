namespace Understudy.Conformance.Cases;

/// <summary>What became of a case.</summary>
internal enum CaseOutcome
{
    Passed,
    Failed,
    Skipped,
}
