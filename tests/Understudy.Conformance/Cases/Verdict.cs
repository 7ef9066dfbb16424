using Understudy.StepFunctions.Replays;

namespace Understudy.Conformance.Cases;

/// <summary>What became of a case, and why.</summary>
internal sealed class Verdict
{
    private Verdict(CaseOutcome outcome) => Outcome = outcome;

    public CaseOutcome Outcome { get; }

    /// <summary>How it differs from what was recorded; none unless it failed.</summary>
    public IReadOnlyList<Difference> Differences { get; private init; } = [];

    /// <summary>The feature or kind that a skipped case needs.</summary>
    public string? Reason { get; private init; }

    /// <summary>What we did, for a reader who looks for the cause; null when there is nothing to show.</summary>
    public string? Trace { get; private init; }

    public static Verdict Skipped(string reason) => new(CaseOutcome.Skipped) { Reason = reason };

    public static Verdict Of(IReadOnlyList<Difference> differences, string? trace = null) => differences.Count == 0
        ? new Verdict(CaseOutcome.Passed) { Trace = trace }
        : new Verdict(CaseOutcome.Failed) { Differences = differences, Trace = trace };

    public static Verdict Crashed(Exception exception) => new(CaseOutcome.Failed)
    {
        Differences = [new Difference("run", "an end", $"{exception.GetType().Name}: {exception.Message}")],
        Trace = exception.ToString(),
    };
}
