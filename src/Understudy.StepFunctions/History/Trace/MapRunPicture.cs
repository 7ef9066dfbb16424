namespace Understudy.StepFunctions.History.Trace;

/// <summary>What a trace tells of a map run beyond its events, which say nothing of its child executions.</summary>
/// <param name="Arn">The map run's ARN, by which its event is found.</param>
/// <param name="Executions">How its child executions stand.</param>
/// <param name="Failures">The first of them that failed.</param>
internal sealed record MapRunPicture(string Arn, MapRunCounts Executions, IReadOnlyList<ChildFailure> Failures)
{
    /// <summary>How many child executions a trace shows: enough to learn why, few enough to read.</summary>
    public const int MostFailures = 3;
}
