namespace Understudy.Jsonata.Pictures;

/// <summary>Numbers in English words, cardinal and ordinal.</summary>
internal static class NumberWords
{
    private static readonly string[] Few =
    [
        "Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve", "Thirteen", "Fourteen", "Fifteen",
        "Sixteen", "Seventeen", "Eighteen", "Nineteen",
    ];

    private static readonly string[] FewOrdinals =
    [
        "Zeroth", "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh", "Twelfth", "Thirteenth",
        "Fourteenth", "Fifteenth", "Sixteenth", "Seventeenth", "Eighteenth", "Nineteenth",
    ];

    private static readonly string[] Decades = ["Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety"];
    private static readonly string[] Magnitudes = ["Thousand", "Million", "Billion", "Trillion"];
    private static readonly Dictionary<string, double> Worths = MakeWorths();

    /// <summary>All words that numbers are made of, but <c>and</c>.</summary>
    public static IEnumerable<string> Known => Worths.Keys;

    public static string Of(double value, bool isOrdinal) => Words(value, false, isOrdinal);

    /// <summary>The value of a text in words; null when a word is not known.</summary>
    public static double? Parse(string text)
    {
        var segments = new Stack<double>();
        segments.Push(0);
        foreach (var part in text.ToLowerInvariant().Replace(", ", " ", StringComparison.Ordinal).Replace(" and ", " ", StringComparison.Ordinal).Split(' ', '-', '\\', '\t', '\n'))
        {
            if (!Worths.TryGetValue(part, out var worth))
            {
                return null;
            }

            if (worth >= 100)
            {
                segments.Push(segments.Pop() * worth);
                continue;
            }

            var top = segments.Pop();
            if (top >= 1000)
            {
                segments.Push(top);
                top = 0;
            }

            segments.Push(top + worth);
        }

        double sum = 0;
        foreach (var segment in segments)
        {
            sum += segment;
        }

        return sum;
    }

    private static string Words(double number, bool isContinued, bool isOrdinal)
    {
        if (number <= 19)
        {
            return (isContinued ? " and " : "") + (isOrdinal ? FewOrdinals : Few)[(int)number];
        }

        if (number < 100)
        {
            var decade = (isContinued ? " and " : "") + Decades[(int)(number / 10) - 2];
            var ones = number % 10;
            return ones > 0 ? $"{decade}-{Words(ones, false, isOrdinal)}" : isOrdinal ? decade[..^1] + "ieth" : decade;
        }

        if (number < 1000)
        {
            var hundreds = (isContinued ? ", " : "") + Few[(int)(number / 100)] + " Hundred";
            return WithRest(hundreds, number % 100, isOrdinal);
        }

        var magnitude = Math.Min((int)Math.Floor(Math.Log10(number) / 3), Magnitudes.Length);
        var factor = Math.Pow(10, magnitude * 3);
        var most = Math.Floor(number / factor);
        var words = (isContinued ? ", " : "") + Words(most, false, false) + " " + Magnitudes[magnitude - 1];
        return WithRest(words, number - (most * factor), isOrdinal);
    }

    private static string WithRest(string words, double rest, bool isOrdinal) =>
        rest > 0 ? words + Words(rest, true, isOrdinal) : isOrdinal ? words + "th" : words;

    private static Dictionary<string, double> MakeWorths()
    {
        var worths = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var i = 0; i < Few.Length; i++)
        {
            worths[Few[i].ToLowerInvariant()] = i;
            worths[FewOrdinals[i].ToLowerInvariant()] = i;
        }

        for (var i = 0; i < Decades.Length; i++)
        {
            var decade = Decades[i].ToLowerInvariant();
            worths[decade] = (i + 2) * 10;
            worths[decade[..^1] + "ieth"] = (i + 2) * 10;
        }

        worths["hundred"] = worths["hundredth"] = 100;
        for (var i = 0; i < Magnitudes.Length; i++)
        {
            var magnitude = Magnitudes[i].ToLowerInvariant();
            worths[magnitude] = worths[magnitude + "th"] = Math.Pow(10, (i + 1) * 3);
        }

        return worths;
    }
}
