using System.Globalization;

namespace Understudy.StepFunctions.Expressions;

/// <summary>Timestamps as the Amazon States Language takes them: RFC 3339 with an upper-case T and a zone.</summary>
internal static class Rfc3339
{
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mm:ssK"];

    public static bool TryParse(string text, out DateTimeOffset instant)
    {
        instant = default;
        return HasZone(text)
            && DateTimeOffset.TryParseExact(
                WithSevenDigits(text), Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant);
    }

    private static bool HasZone(string text) =>
        text.Length >= 20 && (text[^1] == 'Z' || (text[^3] == ':' && text[^6] is '+' or '-'));

    // A fraction may have any number of digits; .NET keeps seven.
    private static string WithSevenDigits(string text)
    {
        const int point = 19;
        const int kept = 7;
        if (text[point] != '.')
        {
            return text;
        }

        var end = point + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - point - 1 <= kept ? text : string.Concat(text.AsSpan(0, point + 1 + kept), text.AsSpan(end));
    }
}
