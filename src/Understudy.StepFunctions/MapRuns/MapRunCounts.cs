namespace Understudy.StepFunctions;

/// <summary>How many child executions of a map run, or how many of their items, stand how.</summary>
/// <param name="Pending">Have not been started.</param>
/// <param name="Running">Run.</param>
/// <param name="Succeeded">Succeeded.</param>
/// <param name="Failed">Failed.</param>
/// <param name="TimedOut">Timed out.</param>
/// <param name="Aborted">Were stopped while they ran.</param>
/// <param name="Total">All of them.</param>
/// <param name="ResultsWritten">Have their results written to Amazon S3.</param>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_MapRunExecutionCounts.html">MapRunExecutionCounts</see>
/// and <see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_MapRunItemCounts.html">MapRunItemCounts</see>.</remarks>
public sealed record MapRunCounts(int Pending, int Running, int Succeeded, int Failed, int TimedOut, int Aborted, int Total, int ResultsWritten);
