namespace Understudy.StepFunctions;

/// <summary>What became of a state's error.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_InspectionErrorDetails.html">InspectionErrorDetails</see>.</remarks>
public sealed record InspectionErrorDetails
{
    /// <summary>The element of <c>Catch</c> that takes the error, from 0; null when none does.</summary>
    public int? CatchIndex { get; init; }

    /// <summary>The element of <c>Retry</c> that takes the error, from 0, even if it is used up; null when none does.</summary>
    public int? RetryIndex { get; init; }

    /// <summary>The delay before the next retry in whole seconds, jitter left out; null when there is none.</summary>
    public int? RetryBackoffIntervalSeconds { get; init; }
}
