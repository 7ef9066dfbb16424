namespace Understudy.StepFunctions;

/// <summary>How a history is replayed. The defaults serve most histories.</summary>
public sealed record ReplayOptions
{
    /// <summary>How much a Wait or a retry delay may differ from the recorded one, zero or more; null not to compare times.</summary>
    /// <value>Default 2 s: the service adds latency to each step. What tasks took is replayed, not compared, and neither is a retry delay
    /// with jitter.</value>
    public TimeSpan? TimeTolerance { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Name, seed, quotas, objects in Amazon S3 of the execution; the defaults when null.</summary>
    /// <remarks>The clock is always a new one that starts at the first recorded event; account, region and role are those of the history
    /// where it tells them. A history does not tell the execution's name, so give it when payloads hold it and it is no UUID.</remarks>
    public ExecutionOptions? Execution { get; init; }
}
