using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths.Filters;

/// <summary>Numbers as Java's BigDecimal reads them: <c>.5</c>, <c>1.</c>, <c>007</c> and <c>+1</c> besides what JSON allows.</summary>
internal static partial class NumberLiteral
{
    public static bool TryParse(string text, [NotNullWhen(true)] out NumberData? number)
    {
        number = null;
        var match = Grammar().Match(text);
        if (!match.Success || (match.Groups["whole"].Length == 0 && match.Groups["fraction"].Length == 0))
        {
            return false;
        }

        var sign = match.Groups["sign"].Value == "-" ? "-" : "";
        var whole = match.Groups["whole"].Value.TrimStart('0');
        var fraction = match.Groups["fraction"].Value;
        number = JsonData.Number($"{sign}{(whole.Length == 0 ? "0" : whole)}{(fraction.Length == 0 ? "" : "." + fraction)}{match.Groups["exponent"].Value}");
        return true;
    }

    [GeneratedRegex(@"\A(?<sign>[+-]?)(?<whole>[0-9]{0,400})(?:\.(?<fraction>[0-9]{0,400}))?(?<exponent>[eE][+-]?[0-9]{1,9})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Grammar();
}
