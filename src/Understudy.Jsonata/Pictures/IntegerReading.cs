using System.Globalization;

namespace Understudy.Jsonata.Pictures;

/// <summary>Integers read as a picture says they are written.</summary>
internal static class IntegerReading
{
    /// <summary>The regular expression of what the picture matches.</summary>
    public static string PatternOf(IntegerPicture picture) => picture.System switch
    {
        NumberSystem.Letters => picture.Casing == Casing.Upper ? "[A-Z]+" : "[a-z]+",
        NumberSystem.Roman => picture.Casing == Casing.Upper ? "[MDCLXVI]+" : "[mdclxvi]+",
        NumberSystem.Words => "(?:" + string.Join('|', NumberWords.Known) + "|and|[\\-, ])+",
        NumberSystem.Decimal => "[0-9]" + WidthOf(picture) + (picture.IsOrdinal ? "(?:th|st|nd|rd)" : ""),
        _ => throw picture.NotSupported(),
    };

    /// <summary>The value; null when the text is no such integer.</summary>
    public static double? Parse(string text, IntegerPicture picture) => picture.System switch
    {
        NumberSystem.Letters => Letters(text, picture.Casing == Casing.Upper ? 'A' : 'a'),
        NumberSystem.Roman => RomanNumerals.Parse(text),
        NumberSystem.Words => NumberWords.Parse(text),
        NumberSystem.Decimal => Digits(text, picture),
        _ => throw picture.NotSupported(),
    };

    private static string WidthOf(IntegerPicture picture) =>
        picture.ParseWidth is { } width ? $"{{{width.ToString(CultureInfo.InvariantCulture)}}}" : "+";

    private static double Letters(string text, char first)
    {
        double value = 0;
        foreach (var letter in text)
        {
            value = (value * 26) + letter - first + 1;
        }

        return value;
    }

    private static double? Digits(string text, IntegerPicture picture)
    {
        var digits = picture.IsOrdinal && text.Length >= 2 ? text[..^2] : text;
        if (picture.RegularDistance > 0)
        {
            digits = digits.Replace(",", "", StringComparison.Ordinal);
        }
        else
        {
            foreach (var grouping in picture.Groupings)
            {
                digits = digits.Replace(grouping.Separator, "", StringComparison.Ordinal);
            }
        }

        return Leading(DigitGroups.Shift(digits, '0' - picture.Zero));
    }

    /// <summary>The integer that a text starts with, whatever comes behind it.</summary>
    public static double? Leading(string text)
    {
        text = text.TrimStart();
        var end = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return double.TryParse(text.AsSpan(0, end), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
