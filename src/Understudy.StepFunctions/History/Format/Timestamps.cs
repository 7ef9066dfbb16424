using System.Globalization;
using Understudy.Json;

namespace Understudy.StepFunctions.History.Format;

/// <summary>Reads the timestamps of all the tools that print histories, and writes them as the AWS CLI v2 does.</summary>
internal static class Timestamps
{
    // Seconds reach this in the year 5138, milliseconds (the Java SDK v1) reached it in 1973.
    private const decimal FirstMilliseconds = 100_000_000_000m;
    private const decimal LastMilliseconds = 253_402_300_799_999m;
    private const int FractionDigits = 7;

    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mm:ssK"];

    /// <summary>ISO 8601 text (with <c>T</c> or a blank, zone or none, which means UTC), seconds or milliseconds since 1970.</summary>
    public static DateTimeOffset? Read(JsonData value) => value switch
    {
        StringData text => ReadText(text.Value),
        NumberData number => ReadNumber(number),
        _ => null,
    };

    /// <summary>UTC with six digits of fraction, none when it is zero; a seventh only where a timestamp needs it.</summary>
    public static JsonData Write(DateTimeOffset timestamp)
    {
        var format = (timestamp.Ticks % TimeSpan.TicksPerSecond, timestamp.Ticks % TimeSpan.TicksPerMicrosecond) switch
        {
            (0, _) => "yyyy-MM-dd'T'HH:mm:ss'+00:00'",
            (_, 0) => "yyyy-MM-dd'T'HH:mm:ss.ffffff'+00:00'",
            _ => "yyyy-MM-dd'T'HH:mm:ss.fffffff'+00:00'",
        };
        return timestamp.UtcDateTime.ToString(format, CultureInfo.InvariantCulture);
    }

    private static DateTimeOffset? ReadText(string text)
    {
        var iso = Shortened(text.Length > 10 && text[10] == ' ' ? string.Concat(text.AsSpan(0, 10), "T", text.AsSpan(11)) : text);
        const DateTimeStyles styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTimeOffset.TryParseExact(iso, Formats, CultureInfo.InvariantCulture, styles, out var timestamp) ? timestamp : null;
    }

    /// <summary>The text without the digits of its fraction beyond what .NET holds; Java prints nine.</summary>
    private static string Shortened(string text)
    {
        var start = text.IndexOf('.') + 1;
        var end = start;
        while (start > 0 && end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - start > FractionDigits ? text.Remove(start + FractionDigits, end - start - FractionDigits) : text;
    }

    private static DateTimeOffset? ReadNumber(NumberData number)
    {
        if (!decimal.TryParse(number.Literal, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            || value is < 0 or > LastMilliseconds)
        {
            return null;
        }

        var ticks = decimal.Round(value * (value < FirstMilliseconds ? TimeSpan.TicksPerSecond : TimeSpan.TicksPerMillisecond));
        return DateTimeOffset.UnixEpoch.AddTicks((long)ticks);
    }
}
