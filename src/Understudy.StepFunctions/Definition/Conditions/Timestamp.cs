using System.Globalization;

namespace Understudy.StepFunctions.Definition.Conditions;

/// <summary>An instant written as RFC 3339 asks for (ASL, "Timestamps"): date, upper-case <c>T</c>, time, and <c>Z</c> or an offset.</summary>
/// <remarks>Exact to the nanosecond; further digits are dropped. A value type without allocation, as choice rules read it from data.</remarks>
internal readonly record struct Timestamp(long Seconds, int Nanoseconds) : IComparable<Timestamp>
{
    private const int LengthToSeconds = 19;
    private const long SecondsPerDay = 86_400;
    private const long FirstYearOfDateTime = -62_135_596_800;
    private const long LastSecondOfDateTime = 253_402_300_799;

    /// <summary>The instant as .NET has it, to 100 ns; what lies outside its years is moved to their ends.</summary>
    public DateTimeOffset ToDateTimeOffset() => Seconds switch
    {
        < FirstYearOfDateTime => DateTimeOffset.MinValue,
        > LastSecondOfDateTime => DateTimeOffset.MaxValue,
        _ => DateTimeOffset.FromUnixTimeSeconds(Seconds).AddTicks(Nanoseconds / 100),
    };

    public int CompareTo(Timestamp other) =>
        Seconds == other.Seconds ? Nanoseconds.CompareTo(other.Nanoseconds) : Seconds.CompareTo(other.Seconds);

    public static bool TryParse(ReadOnlySpan<char> text, out Timestamp timestamp)
    {
        timestamp = default;
        if (text.Length <= LengthToSeconds || !TryParseDate(text, out var days) || !TryParseTime(text[11..], out var secondOfDay))
        {
            return false;
        }

        var rest = text[LengthToSeconds..];
        if (!TryTakeFraction(ref rest, out var nanoseconds) || !TryParseOffset(rest, out var offset))
        {
            return false;
        }

        timestamp = new Timestamp((days * SecondsPerDay) + secondOfDay - offset, nanoseconds);
        return true;
    }

    private static bool TryParseDate(ReadOnlySpan<char> text, out long days)
    {
        days = 0;
        if (text[4] != '-' || text[7] != '-' || text[10] != 'T'
            || !TryDigits(text[..4], out var year) || !TryDigits(text.Slice(5, 2), out var month) || !TryDigits(text.Slice(8, 2), out var day)
            || month is < 1 or > 12 || day < 1 || day > DaysIn(year, month))
        {
            return false;
        }

        days = DaysSinceEpoch(year, month, day);
        return true;
    }

    private static bool TryParseTime(ReadOnlySpan<char> text, out int secondOfDay)
    {
        secondOfDay = 0;
        if (text[2] != ':' || text[5] != ':'
            || !TryDigits(text[..2], out var hour) || !TryDigits(text.Slice(3, 2), out var minute) || !TryDigits(text.Slice(6, 2), out var second)
            || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        secondOfDay = (hour * 3600) + (minute * 60) + second;
        return true;
    }

    private static bool TryTakeFraction(ref ReadOnlySpan<char> text, out int nanoseconds)
    {
        nanoseconds = 0;
        if (text.IsEmpty || text[0] != '.')
        {
            return true;
        }

        var length = 1;
        for (var unit = 100_000_000; length < text.Length && char.IsAsciiDigit(text[length]); length++, unit /= 10)
        {
            nanoseconds += (text[length] - '0') * unit;
        }

        text = text[length..];
        return length > 1;
    }

    private static bool TryParseOffset(ReadOnlySpan<char> text, out int seconds)
    {
        seconds = 0;
        if (text is "Z")
        {
            return true;
        }

        if (text.Length != 6 || text[0] is not ('+' or '-') || text[3] != ':'
            || !TryDigits(text.Slice(1, 2), out var hours) || !TryDigits(text.Slice(4, 2), out var minutes) || hours > 23 || minutes > 59)
        {
            return false;
        }

        seconds = ((hours * 3600) + (minutes * 60)) * (text[0] == '-' ? -1 : 1);
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static int DaysIn(int year, int month) => DateTime.DaysInMonth(year == 0 ? 4 : year, month);

    /// <summary>Days from 1970-01-01 in the proleptic Gregorian calendar, the year 0 included.</summary>
    private static long DaysSinceEpoch(int year, int month, int day)
    {
        // Years begin in March here, so that the leap day is a year's last one.
        var shifted = month <= 2 ? year - 1 : year;
        var era = (shifted >= 0 ? shifted : shifted - 399) / 400;
        var yearOfEra = shifted - (era * 400);
        var dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * 146_097L) + dayOfEra - 719_468;
    }
}
