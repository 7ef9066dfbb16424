namespace Understudy.StepFunctions.History.Trace;

/// <summary>What one line of a trace tells of; its text is made only if the line is shown.</summary>
/// <param name="Depth">How deep in Map and Parallel states it stands.</param>
/// <param name="Start">When it began.</param>
/// <param name="Subject">A <see cref="StateVisit"/>, <see cref="MapIteration"/>, <see cref="ParallelBranch"/>, <see cref="MapRun"/>, <see cref="ChildFailure"/> or <see cref="ExecutionHistory"/>.</param>
/// <param name="Attempt">The attempt of the state, when it has any.</param>
internal readonly record struct TraceRow(int Depth, TimeSpan Start, object Subject, StateAttempt? Attempt = null)
{
    /// <summary>What is known of a map run; null when nothing is.</summary>
    public MapRunPicture? Picture { get; init; }
}
