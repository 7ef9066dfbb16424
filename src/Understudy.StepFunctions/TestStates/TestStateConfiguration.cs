namespace Understudy.StepFunctions;

/// <summary>Where in its life the tested state stands.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestStateConfiguration.html">TestStateConfiguration</see>.</remarks>
public sealed record TestStateConfiguration
{
    /// <summary>How often the retrier that takes the mocked error has retried already, from 0. Default 0.</summary>
    public int? RetrierRetryCount { get; init; }

    /// <summary>The state of the branch or item processor that the mocked error comes from. Default none in particular.</summary>
    public string? ErrorCausedByState { get; init; }

    /// <summary>How many iterations of a Map fail, from 0 to their number. Default 0.</summary>
    public int? MapIterationFailureCount { get; init; }

    /// <summary>The content of the object that the <c>ItemReader</c> of a Map reads, whatever its bucket and key.</summary>
    public string? MapItemReaderData { get; init; }
}
