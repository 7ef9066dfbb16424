using System.Globalization;

namespace Understudy.Time;

/// <summary>The clock was asked to go back, or beyond the year 9999.</summary>
public sealed class ClockRangeException : Exception
{
    private ClockRangeException(string message, DateTimeOffset now, TimeSpan span) : base(message)
    {
        Now = now;
        Span = span;
    }

    /// <summary>Where the clock stands.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>How far it was to move.</summary>
    public TimeSpan Span { get; }

    internal static ClockRangeException Backwards(long now, TimeSpan span) =>
        new($"The clock stands at {Text(now)} and cannot go back by {Text(span.Duration())}.\n"
            + "Advance by zero or more; for an earlier time start a new VirtualClock(start).", new(now, TimeSpan.Zero), span);

    internal static ClockRangeException Beyond(long now, TimeSpan span) =>
        new($"The clock stands at {Text(now)} and cannot move on by {Text(span)}: time ends with the year 9999.\n"
            + "Advance by less, or start the clock earlier.", new(now, TimeSpan.Zero), span);

    private static string Text(long instant) =>
        new DateTime(instant, DateTimeKind.Utc).ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);

    private static string Text(TimeSpan span) => span.ToString("c", CultureInfo.InvariantCulture);
}
