using System.Text;

namespace Understudy.Jsonata.Pictures;

/// <summary>How many digits a half of a number picture asks for, and where it groups them.</summary>
internal sealed class NumberLayout
{
    private readonly NumberSymbols _symbols;
    private readonly List<int> _wholeGroups;
    private readonly List<int> _fractionGroups;
    private readonly int _distance;

    public NumberLayout(SubPicture part, NumberSymbols symbols)
    {
        _symbols = symbols;
        _wholeGroups = GroupsOf(part.IntegerPart, fromLeft: false);
        _fractionGroups = GroupsOf(part.FractionPart, fromLeft: true);
        _distance = Grouping.RegularDistance(_wholeGroups);
        LeastInteger = part.IntegerPart.AsSpan().CountDigits(symbols);
        Scaling = LeastInteger;
        LeastFraction = part.FractionPart.AsSpan().CountDigits(symbols);
        MostFraction = part.FractionPart.AsSpan().CountAnyDigits(symbols);
        var hasExponent = part.ExponentPart is not null;
        if (LeastInteger == 0 && MostFraction == 0)
        {
            LeastFraction = MostFraction = hasExponent ? 1 : 0;
            LeastInteger = hasExponent ? 0 : 1;
        }

        if (hasExponent && LeastInteger == 0 && part.IntegerPart.Contains(symbols.OptionalDigit, StringComparison.Ordinal))
        {
            LeastInteger = 1;
        }

        LeastFraction = LeastInteger == 0 && LeastFraction == 0 ? 1 : LeastFraction;
        LeastExponent = part.ExponentPart.AsSpan().CountDigits(symbols);
    }

    public int LeastInteger { get; }

    /// <summary>How many digits the mantissa has before its point.</summary>
    public int Scaling { get; }

    public int LeastFraction { get; }

    public int MostFraction { get; }

    public int LeastExponent { get; }

    public string GroupWhole(string digits)
    {
        var text = new StringBuilder(digits);
        if (_distance > 0)
        {
            for (var at = digits.Length - _distance; at > 0; at -= _distance)
            {
                text.Insert(at, _symbols.GroupingSeparator);
            }

            return text.ToString();
        }

        for (var i = _wholeGroups.Count - 1; i >= 0; i--)
        {
            if (digits.Length - _wholeGroups[i] >= 0)
            {
                text.Insert(digits.Length - _wholeGroups[i], _symbols.GroupingSeparator);
            }
        }

        return text.ToString();
    }

    public string GroupFraction(string digits)
    {
        var text = new StringBuilder(digits);
        for (var i = _fractionGroups.Count - 1; i >= 0; i--)
        {
            if (_fractionGroups[i] <= digits.Length)
            {
                text.Insert(_fractionGroups[i], _symbols.GroupingSeparator);
            }
        }

        return text.ToString();
    }

    /// <summary>For each separator the number of digits on its inner side.</summary>
    private List<int> GroupsOf(string part, bool fromLeft)
    {
        var positions = new List<int>();
        var separator = _symbols.GroupingSeparator;
        for (var at = part.IndexOf(separator, StringComparison.Ordinal); at >= 0; at = part.IndexOf(separator, at + 1, StringComparison.Ordinal))
        {
            positions.Add((fromLeft ? part.AsSpan(0, at) : part.AsSpan(at)).CountAnyDigits(_symbols));
        }

        return positions;
    }
}
