using System.Globalization;
using System.Text;
using Understudy.Jsonata.Faults;
using Understudy.Jsonata.Functions;

namespace Understudy.Jsonata.Pictures;

/// <summary>A number picture (XPath 3.1, 4.7): <c>#,##0.00;(#,##0.00)</c>.</summary>
internal sealed class NumberPicture
{
    private readonly NumberSymbols _symbols;
    private readonly SubPicture[] _parts;

    private NumberPicture(SubPicture[] parts, NumberSymbols symbols)
    {
        _parts = parts;
        _symbols = symbols;
    }

    public static NumberPicture Parse(string picture, object? options)
    {
        var symbols = new NumberSymbols(options);
        var parts = picture.Split(symbols.PatternSeparator);
        return parts.Length <= 2
            ? new NumberPicture(Array.ConvertAll(parts, part => new SubPicture(part, symbols)), symbols)
            : throw Fault.Of("D3080");
    }

    public string Format(double value)
    {
        var part = value >= 0 ? _parts[0] : _parts[^1];
        var layout = new NumberLayout(part, _symbols);
        var prefix = value < 0 && _parts.Length == 1 ? _symbols.MinusSign + part.Prefix : part.Prefix;
        var scaled = Math.Abs(Scale(part, value));
        return double.IsFinite(scaled) ? prefix + FormatAbsolute(scaled, part, layout) + part.Suffix : throw Fault.Of("D1001", text: "Infinity");
    }

    private double Scale(SubPicture part, double value) =>
        part.Text.Contains(_symbols.Percent, StringComparison.Ordinal) ? value * 100
        : part.Text.Contains(_symbols.PerMille, StringComparison.Ordinal) ? value * 1000
        : value;

    private string FormatAbsolute(double value, SubPicture part, NumberLayout layout)
    {
        var exponent = 0;
        if (layout.LeastExponent > 0 && value > 0)
        {
            (value, exponent) = Normalize(value, layout.Scaling);
        }

        var text = Lay(Arithmetic.HalfToEven(value, layout.MostFraction), part, layout);
        if (layout.LeastExponent == 0)
        {
            return text;
        }

        var digits = Math.Abs(exponent).ToString(CultureInfo.InvariantCulture).PadLeft(layout.LeastExponent, '0');
        return text + _symbols.ExponentSeparator + (exponent < 0 ? _symbols.MinusSign : "") + InDigits(digits);
    }

    private static (double Mantissa, int Exponent) Normalize(double value, int scaling)
    {
        var most = Math.Pow(10, scaling);
        var least = Math.Pow(10, scaling - 1);
        var exponent = 0;
        while (value < least && exponent > -400)
        {
            value *= 10;
            exponent--;
        }

        while (value > most && exponent < 400)
        {
            value /= 10;
            exponent++;
        }

        return (value, exponent);
    }

    private string Lay(double value, SubPicture part, NumberLayout layout)
    {
        var plain = value.ToString("F" + layout.MostFraction.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var pointAt = plain.IndexOf('.', StringComparison.Ordinal);
        var whole = (pointAt < 0 ? plain : plain[..pointAt]).TrimStart('0').PadLeft(layout.LeastInteger, '0');
        var fraction = (pointAt < 0 ? "" : plain[(pointAt + 1)..]).TrimEnd('0').PadRight(layout.LeastFraction, '0');
        var text = new StringBuilder(layout.GroupWhole(InDigits(whole)));
        if (fraction.Length > 0 && part.Text.Contains(_symbols.DecimalSeparator, StringComparison.Ordinal))
        {
            text.Append(_symbols.DecimalSeparator).Append(layout.GroupFraction(InDigits(fraction)));
        }

        return text.ToString();
    }

    private string InDigits(string text) => DigitGroups.Shift(text, _symbols.ZeroDigit[0] - '0');
}
