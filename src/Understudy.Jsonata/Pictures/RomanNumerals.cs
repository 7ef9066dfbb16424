namespace Understudy.Jsonata.Pictures;

/// <summary>Roman numerals, the largest first.</summary>
internal static class RomanNumerals
{
    public static readonly (int Worth, string Numeral)[] All =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    public static double Parse(string text)
    {
        double value = 0;
        double largest = 1;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            var worth = WorthOf(text[i]);
            if (worth < largest)
            {
                value -= worth;
            }
            else
            {
                largest = worth;
                value += worth;
            }
        }

        return value;
    }

    private static int WorthOf(char numeral) => char.ToUpperInvariant(numeral) switch
    {
        'M' => 1000,
        'D' => 500,
        'C' => 100,
        'L' => 50,
        'X' => 10,
        'V' => 5,
        'I' => 1,
        _ => 0,
    };
}
