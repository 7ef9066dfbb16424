using System.Text;
using Understudy.Json;
using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Pictures;

/// <summary>Integers written as a picture says.</summary>
internal static class IntegerText
{
    public static string Format(Run run, double value, IntegerPicture picture)
    {
        var absolute = Math.Abs(value);
        var text = picture.System switch
        {
            NumberSystem.Letters => Letters(absolute, picture.Casing == Casing.Upper ? 'A' : 'a'),
            NumberSystem.Roman => Cased(Roman(run, absolute), picture.Casing),
            NumberSystem.Words => Cased(NumberWords.Of(absolute, picture.IsOrdinal), picture.Casing),
            NumberSystem.Decimal => Digits(run, absolute, picture),
            _ => throw picture.NotSupported(),
        };
        return value < 0 ? "-" + text : text;
    }

    public static string Cased(string text, Casing casing) => casing switch
    {
        Casing.Upper => text.ToUpperInvariant(),
        Casing.Lower => text.ToLowerInvariant(),
        _ => text,
    };

    private static string Digits(Run run, double value, IntegerPicture picture)
    {
        run.CheckText(picture.MandatoryDigits);
        var digits = JsonData.Of(value).Literal;
        var text = DigitGroups.Shift(digits.PadLeft(picture.MandatoryDigits, '0'), picture.Zero - '0');
        text = picture.RegularDistance > 0 ? GroupRegularly(text, picture) : GroupAsWritten(text, picture);
        return picture.IsOrdinal ? text + SuffixOf(digits) : text;
    }

    private static string GroupRegularly(string text, IntegerPicture picture)
    {
        var result = new StringBuilder(text);
        for (var at = text.Length - picture.RegularDistance; at > 0; at -= picture.RegularDistance)
        {
            result.Insert(at, picture.Groupings[0].Separator);
        }

        return result.ToString();
    }

    private static string GroupAsWritten(string text, IntegerPicture picture)
    {
        var result = new StringBuilder(text);
        foreach (var grouping in picture.Groupings)
        {
            var at = text.Length - grouping.Position;
            if (at >= 0)
            {
                result.Insert(at, grouping.Separator);
            }
        }

        return result.ToString();
    }

    private static string SuffixOf(string digits) => (digits.Length > 1 && digits[^2] == '1' ? '0' : digits[^1]) switch
    {
        '1' => "st",
        '2' => "nd",
        '3' => "rd",
        _ => "th",
    };

    private static string Letters(double value, char first)
    {
        var letters = new StringBuilder();
        while (value > 0)
        {
            letters.Insert(0, (char)(first + (int)((value - 1) % 26)));
            value = Math.Floor((value - 1) / 26);
        }

        return letters.ToString();
    }

    private static string Roman(Run run, double value)
    {
        run.CheckText((long)Math.Min(value / 1000, long.MaxValue / 2));
        var text = new StringBuilder();
        foreach (var (worth, numeral) in RomanNumerals.All)
        {
            for (; value >= worth; value -= worth)
            {
                text.Append(numeral);
            }
        }

        return text.ToString();
    }
}
