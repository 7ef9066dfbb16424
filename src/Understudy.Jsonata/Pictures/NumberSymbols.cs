using Understudy.Json;
using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Pictures;

/// <summary>The symbols of a number picture (XPath 3.1, 4.7.2), which the third argument of <c>$formatNumber</c> may change.</summary>
internal sealed class NumberSymbols
{
    public NumberSymbols(object? options)
    {
        DecimalSeparator = Option(options, "decimal-separator", ".");
        GroupingSeparator = Option(options, "grouping-separator", ",");
        ExponentSeparator = Option(options, "exponent-separator", "e");
        MinusSign = Option(options, "minus-sign", "-");
        Percent = Option(options, "percent", "%");
        PerMille = Option(options, "per-mille", "\u2030");
        ZeroDigit = Option(options, "zero-digit", "0");
        OptionalDigit = Option(options, "digit", "#");
        PatternSeparator = Option(options, "pattern-separator", ";");
    }

    public string DecimalSeparator { get; }

    public string GroupingSeparator { get; }

    public string ExponentSeparator { get; }

    public string MinusSign { get; }

    public string Percent { get; }

    public string PerMille { get; }

    public string ZeroDigit { get; }

    public string OptionalDigit { get; }

    public string PatternSeparator { get; }

    public bool IsDigit(char unit) => ZeroDigit.Length > 0 && unit >= ZeroDigit[0] && unit <= ZeroDigit[0] + 9;

    public bool IsAnyDigit(char unit) => IsDigit(unit) || OptionalDigit.Contains(unit);

    public bool IsActive(char unit) => IsAnyDigit(unit) || Is(DecimalSeparator, unit) || Is(ExponentSeparator, unit)
        || Is(GroupingSeparator, unit) || Is(PatternSeparator, unit);

    public static bool Is(string symbol, char unit) => symbol.Length == 1 && symbol[0] == unit;

    private static string Option(object? options, string name, string otherwise) =>
        Objects.IsObject(options) && Objects.TryGet(options!, name, out var value) && value is StringData { Value.Length: > 0 } text ? text.Value : otherwise;
}
