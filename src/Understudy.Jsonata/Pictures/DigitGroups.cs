namespace Understudy.Jsonata.Pictures;

/// <summary>The decimal digits of Unicode's scripts, each family by its zero.</summary>
internal static class DigitGroups
{
    private static readonly int[] Zeros =
    [
        0x30, 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040,
        0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50,
        0xABF0, 0xFF10,
    ];

    /// <summary>The zero of the family that a code point is a digit of; null when it is none.</summary>
    public static int? ZeroOf(int codePoint)
    {
        foreach (var zero in Zeros)
        {
            if (codePoint >= zero && codePoint <= zero + 9)
            {
                return zero;
            }
        }

        return null;
    }

    public static string Shift(string digits, int by)
    {
        if (by == 0)
        {
            return digits;
        }

        return string.Create(digits.Length, (digits, by), static (span, state) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = (char)(state.digits[i] + state.by);
            }
        });
    }
}
