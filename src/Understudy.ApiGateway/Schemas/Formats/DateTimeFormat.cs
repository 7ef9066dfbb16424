using System.Globalization;

namespace Understudy.ApiGateway.Schemas.Formats;

/// <summary><c>date-time</c> (RFC 3339, section 5.6).</summary>
internal static class DateTimeFormat
{
    public static bool IsValid(string text)
    {
        if (text.Length < 20 || text[4] != '-' || text[7] != '-' || text[10] is not ('T' or 't') || text[13] != ':' || text[16] != ':'
            || !Number(text, 0, 4, out var year) || !Number(text, 5, 2, out var month) || !Number(text, 8, 2, out var day)
            || !Number(text, 11, 2, out var hour) || !Number(text, 14, 2, out var minute) || !Number(text, 17, 2, out var second)
            || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(Math.Max(year, 4), month) || hour > 23 || minute > 59)
        {
            return false;
        }

        var at = 19;
        if (text[at] == '.')
        {
            var digits = at + 1;
            for (at = digits; at < text.Length && char.IsAsciiDigit(text[at]); at++)
            {
            }

            if (at == digits)
            {
                return false;
            }
        }

        return Offset(text[at..]) is { } offset && (second < 60 || (second == 60 && IsLeapSecond(hour, minute, offset)));
    }

    // A leap second is inserted at 23:59:60 UTC.
    private static bool IsLeapSecond(int hour, int minute, int offset) => ((((hour * 60) + minute - offset) % 1440) + 1440) % 1440 == 1439;

    /// <summary>The offset in minutes; null when it is none.</summary>
    private static int? Offset(string text)
    {
        if (text is "Z" or "z")
        {
            return 0;
        }

        return text.Length == 6 && text[0] is ('+' or '-') && text[3] == ':' && Number(text, 1, 2, out var hours) && Number(text, 4, 2, out var minutes)
            && hours <= 23 && minutes <= 59
            ? (text[0] == '-' ? -1 : 1) * ((hours * 60) + minutes)
            : null;
    }

    private static bool Number(string text, int at, int length, out int number) =>
        int.TryParse(text.AsSpan(at, length), NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
