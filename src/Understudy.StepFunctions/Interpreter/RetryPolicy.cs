using Understudy.StepFunctions.Definition;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>When a retrier tries again.</summary>
internal static class RetryPolicy
{
    /// <summary>The largest IntervalSeconds there is; a delay without a cap of its own stops growing here, long before the calendar ends.</summary>
    public static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(99_999_999);

    /// <summary>The delay before a retry, jitter left out: interval × backoff rate^(retry - 1), at most the cap.</summary>
    /// <param name="retry">Which retry of this retrier, from 1.</param>
    /// <param name="retrier">Its interval, backoff rate and cap.</param>
    public static TimeSpan DelayBefore(int retry, Retrier retrier)
    {
        var longest = retrier.MaxDelay ?? LongestDelay;
        var seconds = retrier.Interval.TotalSeconds * Math.Pow(retrier.BackoffRate, retry - 1);
        return seconds < longest.TotalSeconds ? TimeSpan.FromSeconds(seconds) : longest;
    }

    /// <summary>The delay with jitter: anything from nothing up to it, drawn from the execution's seed.</summary>
    public static TimeSpan WithJitter(TimeSpan delay, JitterStrategy strategy, SeededRandom random) =>
        strategy == JitterStrategy.Full ? delay * random.NextDouble() : delay;
}
