using System.Globalization;

namespace Understudy.StepFunctions.Doubles.MockConfigs;

/// <summary>Calls of a state by number, from 0: <c>"0"</c>, <c>"1-2"</c>.</summary>
internal readonly record struct CallRange(int First, int Last)
{
    public int Count => Last - First + 1;

    public static bool TryParse(string text, out CallRange range)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        var isRange = TryNumber(dash < 0 ? text : text[..dash], out var first) & TryNumber(text[(dash + 1)..], out var last);
        range = new CallRange(first, last);
        return isRange && first <= last;
    }

    // The last call of a range is counted too, so that the largest number would be one too many.
    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number < int.MaxValue;
}
