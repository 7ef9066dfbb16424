using System.Globalization;
using System.Numerics;
using System.Text;
using Understudy.ApiGateway.Templates.Values;

namespace Understudy.ApiGateway.Templates.Methods;

/// <summary>String.format with the conversions <c>%s %d %x %X %f %b %c %n %%</c>, flags <c>- 0 + ,</c>, width and precision.</summary>
internal static class JavaFormat
{
    private const int WidestField = 10_000;

    public static string Of(string format, object?[] arguments, Rendering run)
    {
        var values = arguments is [JavaList list] ? [.. list.Items] : arguments;
        var builder = new StringBuilder();
        var next = 0;
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%')
            {
                builder.Append(format[i]);
                continue;
            }

            var start = i++;
            var flags = TakeWhile(format, ref i, "-0+,");
            var width = Number(TakeWhile(format, ref i, "0123456789"), format, start);
            int? precision = null;
            if (i < format.Length && format[i] == '.')
            {
                i++;
                precision = Number(TakeWhile(format, ref i, "0123456789"), format, start);
            }

            if (i == format.Length)
            {
                throw Fault(format, start);
            }

            builder.Append(format[i] switch
            {
                '%' => "%",
                'n' => "\n",
                var conversion => Pad(Field(conversion, flags, precision, Argument(values, next++, format, start), format, start, run), flags, width),
            });
            run.Budget.ChargeText(width, builder.Length);
        }

        return run.Budget.Text(builder.ToString());
    }

    private static string TakeWhile(string format, ref int at, string characters)
    {
        var start = at;
        while (at < format.Length && characters.Contains(format[at], StringComparison.Ordinal))
        {
            at++;
        }

        return format[start..at];
    }

    private static int Number(string digits, string format, int at) => digits.Length == 0 ? 0
        : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= WidestField ? number
        : throw Fault(format, at);

    private static object? Argument(object?[] values, int index, string format, int at) => index < values.Length ? values[index] : throw Fault(format, at);

    private static string Field(char conversion, string flags, int? precision, object? value, string format, int at, Rendering run)
    {
        var text = (conversion, value) switch
        {
            ('s' or 'S', _) => Cut(run.Text(value), precision),
            ('b' or 'B', _) => value is null or false ? "false" : "true",
            ('c', string { Length: 1 } character) => character,
            ('d', int or long or BigInteger) => Signed(Whole(value).ToString(flags.Contains(',', StringComparison.Ordinal) ? "N0" : "R", CultureInfo.InvariantCulture), flags),
            ('x' or 'X', int number) => number.ToString("x", CultureInfo.InvariantCulture),
            ('x' or 'X', long number) => number.ToString("x", CultureInfo.InvariantCulture),
            ('f', double number) => Signed(number.ToString($"{(flags.Contains(',', StringComparison.Ordinal) ? 'N' : 'F')}{Math.Min(precision ?? 6, 100)}", CultureInfo.InvariantCulture), flags),
            _ => throw Fault(format, at),
        };
        return char.IsUpper(conversion) ? text.ToUpperInvariant() : text;
    }

    private static string Cut(string text, int? precision) => precision < text.Length ? text[..precision.Value] : text;

    private static BigInteger Whole(object? value) => value is int number ? number : value is long large ? large : (BigInteger)value!;

    private static string Signed(string number, string flags) => flags.Contains('+', StringComparison.Ordinal) && number[0] != '-' ? "+" + number : number;

    private static string Pad(string text, string flags, int width)
    {
        if (flags.Contains('-', StringComparison.Ordinal))
        {
            return text.PadRight(width);
        }

        var sign = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        return flags.Contains('0', StringComparison.Ordinal) ? text[..sign] + text[sign..].PadLeft(Math.Max(0, width - sign), '0') : text.PadLeft(width);
    }

    private static TemplateFaultException Fault(string format, int at) => new(
        $"The format '{format}' has a field at position {at} that is wrong, does not fit its argument, or is not supported; %s, %d, %x, %f, %b, %c, %n and %% are.");
}
