namespace Understudy.Time.Tests.Support;

internal static class ClockExtensions
{
    /// <summary>A one-shot timer, as a test makes it.</summary>
    public static ITimer At(this TimeProvider clock, TimeSpan due, Action action) =>
        clock.CreateTimer(static run => ((Action)run!)(), action, due, Timeout.InfiniteTimeSpan);

    /// <summary>A periodic timer whose first firing comes after one period.</summary>
    public static ITimer Every(this TimeProvider clock, TimeSpan period, Action action) =>
        clock.CreateTimer(static run => ((Action)run!)(), action, period, period);
}
