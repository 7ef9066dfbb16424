namespace Understudy.ApiGateway.UsagePlans;

/// <summary>Where the calendar periods of quotas begin and end, in UTC ticks.</summary>
internal static class QuotaCalendar
{
    public static (long Start, long End) PeriodAt(long now, QuotaPeriod period) => period switch
    {
        QuotaPeriod.Day => Every(TimeSpan.TicksPerDay, now),
        // From Monday, as ISO 8601 counts weeks; AWS does not say when its weeks begin. 0001-01-01 is a Monday.
        QuotaPeriod.Week => Every(TimeSpan.TicksPerDay * 7, now),
        _ => Month(now),
    };

    public static string NameOf(QuotaPeriod period) => period switch
    {
        QuotaPeriod.Day => "DAY",
        QuotaPeriod.Week => "WEEK",
        _ => "MONTH",
    };

    private static (long Start, long End) Every(long length, long now)
    {
        var start = now - now % length;
        return (start, start + length);
    }

    private static (long Start, long End) Month(long now)
    {
        var date = new DateTime(now);
        var start = new DateTime(date.Year, date.Month, 1);
        return (start.Ticks, start.Ticks + TimeSpan.TicksPerDay * DateTime.DaysInMonth(date.Year, date.Month));
    }
}
