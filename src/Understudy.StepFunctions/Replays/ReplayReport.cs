using Understudy.StepFunctions.Replays;

namespace Understudy.StepFunctions;

/// <summary>What came of a replay.</summary>
public sealed class ReplayReport
{
    private readonly ExecutionHistory _recorded;

    internal ReplayReport(ExecutionHistory recorded, Execution execution, Divergence? divergence)
    {
        _recorded = recorded;
        Execution = execution;
        FirstDivergence = divergence;
    }

    /// <summary>Whether the replay wrote the recorded history.</summary>
    public bool Matches => FirstDivergence is null;

    /// <summary>Where it first did not; null when it matches.</summary>
    public Divergence? FirstDivergence { get; }

    /// <summary>The replayed execution.</summary>
    public Execution Execution { get; }

    /// <summary>The report as a person reads it: where, what was expected, what came, and what both runs did around it.</summary>
    public override string ToString() => FirstDivergence is { } divergence
        ? ReplayStory.Of(divergence, _recorded, Execution.History)
        : $"The replay wrote the recorded history: {_recorded.Count} event(s).";
}
