using Understudy.StepFunctions.Definition;

namespace Understudy.StepFunctions.Tests.Properties;

/// <summary>What the specification says of retrying ("Retrying after error", "Complex retry scenarios"), as plainly as it can be told.</summary>
internal static class RetryModel
{
    /// <summary>When the attempts begin, in seconds, and the error that is left; null when the task succeeds after the errors.</summary>
    public static (List<decimal> Starts, string? Error) Run(IReadOnlyList<Retrier> retriers, IReadOnlyList<string> errors)
    {
        var now = 0m;
        var starts = new List<decimal> { now };
        var used = retriers.ToDictionary(retrier => retrier, _ => 0);
        var next = retriers.ToDictionary(retrier => retrier, retrier => (decimal)retrier.Interval.TotalSeconds);
        foreach (var error in errors)
        {
            var retrier = retriers.FirstOrDefault(it => it.ErrorEquals.Contains(error) || it.ErrorEquals.Contains("States.ALL"));
            if (retrier is null || used[retrier] == retrier.MaxAttempts)
            {
                return (starts, error);
            }

            used[retrier]++;
            now += retrier.MaxDelay is { } cap ? Math.Min(next[retrier], (decimal)cap.TotalSeconds) : next[retrier];
            next[retrier] *= (decimal)retrier.BackoffRate;
            starts.Add(now);
        }

        return (starts, null);
    }
}
