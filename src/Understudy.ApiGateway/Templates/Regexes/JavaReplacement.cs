using System.Globalization;
using System.Text;

namespace Understudy.ApiGateway.Templates.Regexes;

/// <summary>A replacement as Java reads it: <c>$1</c> and <c>${name}</c> are groups, a backslash takes the next character as it is.</summary>
internal static class JavaReplacement
{
    public static void Append(StringBuilder builder, string replacement, JavaMatch match, IPatternEngine engine, Budget budget)
    {
        var before = builder.Length;
        for (var i = 0; i < replacement.Length; i++)
        {
            switch (replacement[i])
            {
                case '\\' when i + 1 < replacement.Length:
                    builder.Append(replacement[++i]);
                    break;
                case '$':
                    var (group, end) = ReadGroup(replacement, i + 1, match, engine);
                    builder.Append(match.Groups[group]);
                    budget.ChargeText(0, builder.Length);
                    i = end - 1;
                    break;
                case '\\':
                    throw new TemplateFaultException($"The replacement '{replacement}' ends with a single backslash; write '\\\\' for one.");
                default:
                    builder.Append(replacement[i]);
                    break;
            }
        }

        budget.ChargeText(builder.Length - before, builder.Length);
    }

    private static (int Group, int End) ReadGroup(string replacement, int at, JavaMatch match, IPatternEngine engine)
    {
        if (at < replacement.Length && replacement[at] == '{' && replacement.IndexOf('}', at) is var close and > 0)
        {
            var number = engine.GroupNumber(replacement[(at + 1)..close]);
            return number >= 0 ? (number, close + 1) : throw NoGroup(replacement);
        }

        // Digits belong to the group as long as there is such a group.
        var end = at;
        var group = -1;
        while (end < replacement.Length && char.IsAsciiDigit(replacement[end]) && Append(group, replacement[end]) is var longer && (end == at || longer < match.Groups.Length))
        {
            group = longer;
            end++;
        }

        return group >= 0 && group < match.Groups.Length ? (group, end) : throw NoGroup(replacement);
    }

    private static int Append(int group, char digit) => (Math.Max(0, group) * 10) + CharUnicodeInfo.GetDecimalDigitValue(digit);

    private static TemplateFaultException NoGroup(string replacement) =>
        new($"The replacement '{replacement}' has a '$' that names no group; write '\\$' for a dollar sign.");
}
