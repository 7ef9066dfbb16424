using System.Globalization;

namespace Understudy.Jsonata.Pictures;

/// <summary>Timestamps as ISO 8601 writes them, with the parts that may be left out.</summary>
internal static class IsoTimestamp
{
    /// <summary>Milliseconds since 1970, UTC where no offset is given; null when the text is no such timestamp.</summary>
    public static double? Parse(string text)
    {
        var at = 0;
        if (!Digits(text, ref at, 4, out var year))
        {
            return null;
        }

        var (month, day) = (1, 1);
        if (Follows(text, ref at, '-') && (!Digits(text, ref at, 2, out month) || (Follows(text, ref at, '-') && !Digits(text, ref at, 2, out day))))
        {
            return null;
        }

        var (hour, minute, second, milli) = (0, 0, 0, 0);
        if (Follows(text, ref at, 'T') && !ReadTime(text, ref at, out hour, out minute, out second))
        {
            return null;
        }

        if (Follows(text, ref at, '.') && !ReadFraction(text, ref at, out milli))
        {
            return null;
        }

        if (!ReadOffset(text, ref at, out var offset) || at != text.Length || !IsInRange(month, day, hour, minute, second, milli))
        {
            return null;
        }

        return DateParts.Millis(year, month, day, hour, minute, second, milli) - (offset * 60_000.0);
    }

    private static bool IsInRange(int month, int day, int hour, int minute, int second, int milli) =>
        month is >= 1 and <= 12 && day is >= 1 and <= 31 && minute <= 59 && second <= 59
        && (hour <= 23 || (hour == 24 && minute == 0 && second == 0 && milli == 0));

    private static bool ReadTime(string text, ref int at, out int hour, out int minute, out int second)
    {
        (minute, second) = (0, 0);
        return Digits(text, ref at, 2, out hour) && Follows(text, ref at, ':') && Digits(text, ref at, 2, out minute)
            && Follows(text, ref at, ':') && Digits(text, ref at, 2, out second);
    }

    private static bool ReadFraction(string text, ref int at, out int milli)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        milli = at == start ? 0 : int.Parse(text.AsSpan(start, Math.Min(3, at - start)).ToString().PadRight(3, '0'), CultureInfo.InvariantCulture);
        return at > start;
    }

    private static bool ReadOffset(string text, ref int at, out int minutes)
    {
        minutes = 0;
        if (at == text.Length || Follows(text, ref at, 'Z'))
        {
            return true;
        }

        var sign = text[at] == '-' ? -1 : 1;
        if (!Follows(text, ref at, '+') && !Follows(text, ref at, '-'))
        {
            return false;
        }

        if (!Digits(text, ref at, 2, out var hours))
        {
            return false;
        }

        Follows(text, ref at, ':');
        var isRead = Digits(text, ref at, 2, out var rest);
        minutes = sign * ((hours * 60) + rest);
        return isRead && hours <= 23 && rest <= 59;
    }

    private static bool Follows(string text, ref int at, char unit)
    {
        if (at >= text.Length || text[at] != unit)
        {
            return false;
        }

        at++;
        return true;
    }

    private static bool Digits(string text, ref int at, int count, out int value)
    {
        value = 0;
        if (at + count > text.Length || !int.TryParse(text.AsSpan(at, count), NumberStyles.None, CultureInfo.InvariantCulture, out value))
        {
            return false;
        }

        at += count;
        return true;
    }
}
