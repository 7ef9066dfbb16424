namespace Understudy.Conformance.Cases;

/// <summary>How many cases passed, failed and were skipped: in all, by group, and by reason.</summary>
internal sealed class CaseTally
{
    private readonly List<(string Group, Verdict Verdict)> _verdicts = [];

    public int Count => _verdicts.Count;

    public int Passed => CountOf(CaseOutcome.Passed);

    public int Failed => CountOf(CaseOutcome.Failed);

    public int Skipped => CountOf(CaseOutcome.Skipped);

    /// <summary>The counts of each group, in the order of their names.</summary>
    public IEnumerable<GroupCount> Groups => _verdicts
        .GroupBy(entry => entry.Group, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new GroupCount(
            group.Key,
            group.Count(entry => entry.Verdict.Outcome == CaseOutcome.Passed),
            group.Count(entry => entry.Verdict.Outcome == CaseOutcome.Failed),
            group.Count(entry => entry.Verdict.Outcome == CaseOutcome.Skipped)));

    /// <summary>How many were skipped for each reason, the most frequent first.</summary>
    public IEnumerable<KeyValuePair<string, int>> Reasons => _verdicts
        .Where(entry => entry.Verdict.Reason is not null)
        .CountBy(entry => entry.Verdict.Reason!)
        .OrderByDescending(reason => reason.Value);

    public void Add(ConformanceCase conformanceCase, Verdict verdict) => _verdicts.Add((conformanceCase.Group, verdict));

    private int CountOf(CaseOutcome outcome) => _verdicts.Count(entry => entry.Verdict.Outcome == outcome);
}
