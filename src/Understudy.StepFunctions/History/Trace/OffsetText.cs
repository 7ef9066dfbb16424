using System.Globalization;

namespace Understudy.StepFunctions.History.Trace;

/// <summary>Times as people read them: <c>0 s</c>, <c>250 ms</c>, <c>1.5 s</c>, <c>2 min 5 s</c>, <c>30 d</c>. Exact, so that equal texts are equal times.</summary>
internal static class OffsetText
{
    public static string Of(TimeSpan time)
    {
        if (time < TimeSpan.Zero)
        {
            return "-" + (time == TimeSpan.MinValue ? Of(TimeSpan.MaxValue) : Of(-time));
        }

        if (time > TimeSpan.Zero && time < TimeSpan.FromSeconds(1))
        {
            return Number(time.Ticks, TimeSpan.TicksPerMillisecond) + " ms";
        }

        List<string> parts = [];
        Add(parts, time.Days, "d");
        Add(parts, time.Hours, "h");
        Add(parts, time.Minutes, "min");
        var seconds = time.Ticks % TimeSpan.TicksPerMinute;
        if (seconds > 0 || parts.Count == 0)
        {
            parts.Add(Number(seconds, TimeSpan.TicksPerSecond) + " s");
        }

        return string.Join(' ', parts);
    }

    private static void Add(List<string> parts, int count, string unit)
    {
        if (count > 0)
        {
            parts.Add(count.ToString(CultureInfo.InvariantCulture) + " " + unit);
        }
    }

    private static string Number(long ticks, long unit) => ((decimal)ticks / unit).ToString("0.#######", CultureInfo.InvariantCulture);
}
