namespace Understudy.StepFunctions.Definition;

/// <summary>An element of <c>Retry</c>.</summary>
internal sealed class Retrier
{
    public required IReadOnlyList<string> ErrorEquals { get; init; }

    /// <summary>The delay before the first retry; whole seconds.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How many retries, the first run not counted.</summary>
    public int MaxAttempts { get; init; } = 3;

    /// <summary>What each delay is multiplied by for the next; 1.0 or more.</summary>
    public double BackoffRate { get; init; } = 2.0;

    /// <summary>The longest delay; null when there is no cap.</summary>
    public TimeSpan? MaxDelay { get; init; }

    public JitterStrategy JitterStrategy { get; init; }
}
