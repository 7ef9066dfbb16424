namespace Understudy.StepFunctions;

/// <summary>The error names that the Amazon States Language and Step Functions reserve.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html">Handling errors</see>.</remarks>
public static class ErrorNames
{
    /// <summary>In <c>ErrorEquals</c>: every error with two exceptions, which no retrier and no catcher takes under this name: <see cref="Runtime"/>, and
    /// <see cref="DataLimitExceeded"/> of anything but a task's result.</summary>
    public const string All = "States.ALL";

    /// <summary>A payload over the quota.</summary>
    public const string DataLimitExceeded = "States.DataLimitExceeded";

    /// <summary>More failed items than a distributed Map tolerates.</summary>
    public const string ExceedToleratedFailureThreshold = "States.ExceedToleratedFailureThreshold";

    /// <summary>In <c>ErrorEquals</c>: a task that did not send its heartbeat in time.</summary>
    public const string HeartbeatTimeout = "States.HeartbeatTimeout";

    /// <summary>An HTTP task that took longer than 60 seconds, or whose endpoint could not be reached.</summary>
    public const string HttpSocket = "States.Http.Socket";

    /// <summary>An intrinsic function that failed.</summary>
    public const string IntrinsicFailure = "States.IntrinsicFailure";

    /// <summary>A distributed Map that cannot read its items.</summary>
    public const string ItemReaderFailed = "States.ItemReaderFailed";

    /// <summary>A Choice without a true rule and without Default, in the specification's words; Step Functions says <see cref="Runtime"/>.</summary>
    public const string NoChoiceMatched = "States.NoChoiceMatched";

    /// <summary>A role without the rights that a task needs.</summary>
    public const string Permissions = "States.Permissions";

    /// <summary>A JSONata expression that failed.</summary>
    public const string QueryEvaluationError = "States.QueryEvaluationError";

    /// <summary>A ResultPath that cannot be applied to the input.</summary>
    public const string ResultPathMatchFailure = "States.ResultPathMatchFailure";

    /// <summary>A distributed Map that cannot write its results.</summary>
    public const string ResultWriterFailed = "States.ResultWriterFailed";

    /// <summary>Data that a state cannot process. No retrier and no catcher takes it.</summary>
    public const string Runtime = "States.Runtime";

    /// <summary>In <c>ErrorEquals</c>: as <see cref="All"/>, but not <see cref="Timeout"/>; also the name of a task's own failure.</summary>
    public const string TaskFailed = "States.TaskFailed";

    /// <summary>A task, or the execution, that took too long.</summary>
    public const string Timeout = "States.Timeout";
}
