using Understudy.Jsonata.Faults;

namespace Understudy.Jsonata.Pictures;

/// <summary>One half of a number picture, cut into its parts and checked.</summary>
internal sealed class SubPicture
{
    private readonly NumberSymbols _symbols;
    private readonly string _active;
    private readonly string _mantissa;

    public SubPicture(string text, NumberSymbols symbols)
    {
        _symbols = symbols;
        Text = text;
        var first = FirstActive(text, symbols);
        var last = LastActive(text, symbols);
        if (first > last)
        {
            throw Fault.Of("D3086");
        }

        Prefix = text[..first];
        Suffix = text[(last + 1)..];
        _active = text[first..(last + 1)];
        var exponentAt = text.IndexOf(symbols.ExponentSeparator, first, StringComparison.Ordinal);
        var hasExponent = exponentAt >= 0 && exponentAt <= last + 1;

        // As in the reference, the place is counted from the start of the picture, so a prefix moves the cut to the right.
        _mantissa = hasExponent ? _active[..Math.Min(exponentAt, _active.Length)] : _active;
        ExponentPart = hasExponent ? _active[Math.Min(exponentAt + 1, _active.Length)..] : null;
        var pointAt = _mantissa.IndexOf(symbols.DecimalSeparator, StringComparison.Ordinal);
        IntegerPart = pointAt < 0 ? _mantissa : _mantissa[..pointAt];
        FractionPart = pointAt < 0 ? "" : _mantissa[(pointAt + symbols.DecimalSeparator.Length)..];
        Check();
    }

    public string Text { get; }

    public string Prefix { get; }

    public string Suffix { get; }

    public string IntegerPart { get; }

    public string FractionPart { get; }

    public string? ExponentPart { get; }

    private static int FirstActive(string text, NumberSymbols symbols)
    {
        var at = 0;
        while (at < text.Length && (!symbols.IsActive(text[at]) || NumberSymbols.Is(symbols.ExponentSeparator, text[at])))
        {
            at++;
        }

        return at;
    }

    private static int LastActive(string text, NumberSymbols symbols)
    {
        var at = text.Length - 1;
        while (at >= 0 && (!symbols.IsActive(text[at]) || NumberSymbols.Is(symbols.ExponentSeparator, text[at])))
        {
            at--;
        }

        return at;
    }

    private void Check()
    {
        Refuse("D3081", IsTwice(_symbols.DecimalSeparator));
        Refuse("D3082", IsTwice(_symbols.Percent));
        Refuse("D3083", IsTwice(_symbols.PerMille));
        var scales = Has(Text, _symbols.Percent) || Has(Text, _symbols.PerMille);
        Refuse("D3084", Has(Text, _symbols.Percent) && Has(Text, _symbols.PerMille));
        Refuse("D3085", !_mantissa.AsSpan().ContainsAnyDigit(_symbols));
        Refuse("D3086", _active.AsSpan().HasPassive(_symbols));
        CheckGrouping();
        CheckDigitOrder();
        Refuse("D3092", ExponentPart is { Length: > 0 } && scales);
        Refuse("D3093", ExponentPart is not null && (ExponentPart.Length == 0 || !ExponentPart.AsSpan().AllDigits(_symbols)));
    }

    private void CheckGrouping()
    {
        var grouping = _symbols.GroupingSeparator;
        var pointAt = Text.IndexOf(_symbols.DecimalSeparator, StringComparison.Ordinal);
        if (pointAt >= 0)
        {
            var before = Text[..pointAt];
            var after = Text[(pointAt + _symbols.DecimalSeparator.Length)..];
            Refuse("D3087", before.EndsWith(grouping, StringComparison.Ordinal) || after.StartsWith(grouping, StringComparison.Ordinal));
        }
        else
        {
            Refuse("D3088", IntegerPart.EndsWith(grouping, StringComparison.Ordinal));
        }

        Refuse("D3089", Has(Text, grouping + grouping));
    }

    private void CheckDigitOrder()
    {
        var optional = IntegerPart.IndexOf(_symbols.OptionalDigit, StringComparison.Ordinal);
        for (var i = 0; i < optional; i++)
        {
            Refuse("D3090", _symbols.IsDigit(IntegerPart[i]));
        }

        optional = FractionPart.LastIndexOf(_symbols.OptionalDigit, StringComparison.Ordinal);
        var seen = false;
        for (var i = 0; i <= optional; i++)
        {
            seen |= NumberSymbols.Is(_symbols.OptionalDigit, FractionPart[i]);
            Refuse("D3091", seen && _symbols.IsDigit(FractionPart[i]));
        }

        for (var i = Math.Max(optional, 0); optional >= 0 && i < FractionPart.Length; i++)
        {
            Refuse("D3091", _symbols.IsDigit(FractionPart[i]));
        }
    }

    private bool IsTwice(string symbol)
    {
        var at = Text.IndexOf(symbol, StringComparison.Ordinal);
        return at >= 0 && at != Text.LastIndexOf(symbol, StringComparison.Ordinal);
    }

    private static bool Has(string text, string symbol) => text.Contains(symbol, StringComparison.Ordinal);

    private static void Refuse(string code, bool isWrong)
    {
        if (isWrong)
        {
            throw Fault.Of(code);
        }
    }
}
