using System.Globalization;
using System.Text;
using Understudy.Json;
using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Faults;
using Understudy.Jsonata.Pictures;

namespace Understudy.Jsonata.Functions;

/// <summary>Functions between numbers and their texts.</summary>
internal static class NumberTexts
{
    public static object? FormatNumber(Run run, object?[] arguments)
    {
        if (arguments[0] is not NumberData number)
        {
            return null;
        }

        Numbers.IsNumber(number, out var value);
        return JsonData.Of(NumberPicture.Parse(PictureOf(arguments[1]), arguments[2]).Format(value));
    }

    public static object? FormatInteger(Run run, object?[] arguments)
    {
        if (arguments[0] is not NumberData number)
        {
            return null;
        }

        Numbers.IsNumber(number, out var value);
        return JsonData.Of(IntegerText.Format(run, Math.Floor(value), IntegerPicture.Parse(PictureOf(arguments[1]))));
    }

    public static object? ParseInteger(Run run, object?[] arguments)
    {
        if (arguments[0] is not StringData text)
        {
            return null;
        }

        return IntegerReading.Parse(text.Value, IntegerPicture.Parse(PictureOf(arguments[1]))) is { } value
            ? run.Number(value)
            : throw Fault.Of("D3030", value: text, index: 1);
    }

    public static object? FormatBase(Run run, object?[] arguments)
    {
        if (arguments[0] is not NumberData number)
        {
            return null;
        }

        Numbers.IsNumber(number, out var value);
        var radix = arguments[1] is NumberData given ? Arithmetic.HalfToEven(given.Value, 0) : 10;
        if (radix is < 2 or > 36)
        {
            throw Fault.Of("D3100", value: Numbers.Of(radix));
        }

        value = Arithmetic.HalfToEven(value, 0);
        return radix == 10 ? JsonData.Of(JsonData.Of(value).Literal) : JsonData.Of(InBase(value, (int)radix));
    }

    public static object? Number(Run run, object?[] arguments) => arguments[0] switch
    {
        null => null,
        NumberData number => number,
        BooleanData boolean => Numbers.Of(boolean.Value ? 1 : 0),
        StringData text => Parse(text.Value) is { } value ? Numbers.Of(value) : throw Fault.Of("D3030", value: text, index: 1),
        var other => throw Fault.Of("D3030", value: other, index: 1),
    };

    private static string PictureOf(object? picture) => (picture as StringData)?.Value ?? "";

    private static string InBase(double value, int radix)
    {
        var digits = new StringBuilder();
        var rest = Math.Abs(value);
        do
        {
            digits.Insert(0, "0123456789abcdefghijklmnopqrstuvwxyz"[(int)(rest % radix)]);
            rest = Math.Floor(rest / radix);
        }
        while (rest > 0);

        return (value < 0 ? "-" : "") + digits;
    }

    private static double? Parse(string text)
    {
        if (text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'X' or 'o' or 'O' or 'b' or 'B')
        {
            return ParseBase(text.AsSpan(2), char.ToLowerInvariant(text[1]) switch { 'x' => 16, 'o' => 8, _ => 2 });
        }

        return IsDecimal(text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? value
            : null;
    }

    private static double? ParseBase(ReadOnlySpan<char> digits, int radix)
    {
        double value = 0;
        foreach (var digit in digits)
        {
            var worth = char.IsAsciiHexDigit(digit) ? Convert.ToInt32(digit.ToString(), 16) : radix;
            if (worth >= radix)
            {
                return null;
            }

            value = (value * radix) + worth;
        }

        return double.IsFinite(value) ? value : null;
    }

    /// <summary>Whether it is a JSON number, but that leading zeros are allowed.</summary>
    private static bool IsDecimal(string text)
    {
        var at = text.StartsWith('-') ? 1 : 0;
        if (!SkipDigits(text, ref at))
        {
            return false;
        }

        if (at < text.Length && text[at] == '.')
        {
            at++;
            if (!SkipDigits(text, ref at))
            {
                return false;
            }
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            at += at + 1 < text.Length && text[at + 1] is '+' or '-' ? 2 : 1;
            if (!SkipDigits(text, ref at))
            {
                return false;
            }
        }

        return at == text.Length;
    }

    private static bool SkipDigits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at > start;
    }
}
