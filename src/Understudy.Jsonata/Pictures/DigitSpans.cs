namespace Understudy.Jsonata.Pictures;

/// <summary>Questions about the characters of a number picture.</summary>
internal static class DigitSpans
{
    public static bool ContainsAnyDigit(this ReadOnlySpan<char> text, NumberSymbols symbols) => CountAnyDigits(text, symbols) > 0;

    public static bool HasPassive(this ReadOnlySpan<char> text, NumberSymbols symbols)
    {
        foreach (var unit in text)
        {
            if (!symbols.IsActive(unit))
            {
                return true;
            }
        }

        return false;
    }

    public static bool AllDigits(this ReadOnlySpan<char> text, NumberSymbols symbols) => CountDigits(text, symbols) == text.Length;

    public static int CountDigits(this ReadOnlySpan<char> text, NumberSymbols symbols)
    {
        var count = 0;
        foreach (var unit in text)
        {
            count += symbols.IsDigit(unit) ? 1 : 0;
        }

        return count;
    }

    public static int CountAnyDigits(this ReadOnlySpan<char> text, NumberSymbols symbols)
    {
        var count = 0;
        foreach (var unit in text)
        {
            count += symbols.IsAnyDigit(unit) ? 1 : 0;
        }

        return count;
    }
}
