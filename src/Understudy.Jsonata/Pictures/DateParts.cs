namespace Understudy.Jsonata.Pictures;

/// <summary>The components of an instant, in the proleptic Gregorian calendar and for any year.</summary>
internal sealed class DateParts
{
    private const long Day = 86_400_000;

    private readonly long _day;

    public DateParts(long millis)
    {
        _day = Floor(millis, Day);
        var rest = millis - (_day * Day);
        (Year, Month, DayOfMonth) = Civil(_day);
        Hour = (int)(rest / 3_600_000);
        Minute = (int)(rest / 60_000 % 60);
        Second = (int)(rest / 1000 % 60);
        Millisecond = (int)(rest % 1000);
    }

    public long Year { get; }

    public int Month { get; }

    public int DayOfMonth { get; }

    public int Hour { get; }

    public int Minute { get; }

    public int Second { get; }

    public int Millisecond { get; }

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public int DayOfWeek => (int)(((((_day + 3) % 7) + 7) % 7) + 1);

    public long DayOfYear => _day - DaysTo(Year, 1, 1) + 1;

    /// <summary>The component of a date picture as a number; 0 for am and 1 for pm.</summary>
    public double Component(char component) => component switch
    {
        'Y' => Year,
        'M' => Month,
        'D' => DayOfMonth,
        'd' => DayOfYear,
        'F' => DayOfWeek,
        'W' => WeekOfYear(),
        'w' => WeekOfMonth(),
        'X' => WeekYear(),
        'x' => WeekMonth(),
        'H' => Hour,
        'h' => Hour % 12 == 0 ? 12 : Hour % 12,
        'P' => Hour < 12 ? 0 : 1,
        'm' => Minute,
        's' => Second,
        'f' => Millisecond,
        _ => 0,
    };

    /// <summary>Milliseconds since 1970; components beyond their range carry over.</summary>
    public static double Millis(double year, double month, double day, double hour, double minute, double second, double milli)
    {
        var months = (year * 12) + month - 1;
        var wholeYear = Math.Floor(months / 12);
        if (Math.Abs(wholeYear) > 400_000)
        {
            return double.NaN;
        }

        var days = DaysTo((long)wholeYear, (int)(months - (wholeYear * 12)) + 1, 1) + day - 1;
        var millis = (days * Day) + (hour * 3_600_000) + (minute * 60_000) + (second * 1000) + milli;
        return Math.Abs(millis) <= 8.64e15 ? millis : double.NaN;
    }

    private int WeekOfYear()
    {
        var week = WeeksFrom(FirstWeek(Year, 1));
        return week > 52 && _day >= FirstWeek(Year + 1, 1) ? 1 : week < 1 ? WeeksFrom(FirstWeek(Year - 1, 1)) : week;
    }

    private int WeekOfMonth()
    {
        var week = WeeksFrom(FirstWeek(Year, Month));
        return week > 4 && _day >= FirstWeek(Year, Month + 1) ? 1 : week < 1 ? WeeksFrom(FirstWeek(Year, Month - 1)) : week;
    }

    private long WeekYear() => _day < FirstWeek(Year, 1) ? Year - 1 : _day >= FirstWeek(Year + 1, 1) ? Year + 1 : Year;

    private int WeekMonth()
    {
        var month = _day < FirstWeek(Year, Month) ? Month - 1 : _day >= FirstWeek(Year, Month + 1) ? Month + 1 : Month;
        return month == 0 ? 12 : month == 13 ? 1 : month;
    }

    private int WeeksFrom(long start) => (int)(Floor(_day - start, 7) + 1);

    /// <summary>The Monday of the week that holds the first Thursday (ISO 8601) of a year or a month.</summary>
    private static long FirstWeek(long year, int month)
    {
        var first = DaysTo(month == 13 ? year + 1 : month == 0 ? year - 1 : year, month == 13 ? 1 : month == 0 ? 12 : month, 1);
        var dayOfWeek = ((((first + 3) % 7) + 7) % 7) + 1;
        return dayOfWeek > 4 ? first + 8 - dayOfWeek : first - dayOfWeek + 1;
    }

    /// <summary>Days from 1970-01-01, counted in years that begin in March, so that a leap day is the last of its year.</summary>
    private static long DaysTo(long year, int month, int day)
    {
        var shifted = month <= 2 ? year - 1 : year;
        var era = Floor(shifted, 400);
        var yearOfEra = shifted - (era * 400);
        var dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        return (era * 146_097) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - 719_468;
    }

    private static (long Year, int Month, int Day) Civil(long days)
    {
        var shifted = days + 719_468;
        var era = Floor(shifted, 146_097);
        var dayOfEra = shifted - (era * 146_097);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var shiftedMonth = ((5 * dayOfYear) + 2) / 153;
        var month = (int)(shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9);
        return (yearOfEra + (era * 400) + (month <= 2 ? 1 : 0), month, (int)(dayOfYear - (((153 * shiftedMonth) + 2) / 5) + 1));
    }

    private static long Floor(long value, long by) => (value / by) - (value % by < 0 ? 1 : 0);
}
