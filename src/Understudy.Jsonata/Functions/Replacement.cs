using System.Globalization;
using System.Text;
using Understudy.Json;
using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Faults;

namespace Understudy.Jsonata.Functions;

/// <summary>The function <c>$replace</c>.</summary>
internal static class Replacement
{
    public static object? Replace(Run run, object?[] arguments)
    {
        if (arguments[0] is not StringData text)
        {
            return null;
        }

        if (arguments[1] is StringData { Value.Length: 0 })
        {
            throw Fault.Of("D3010", value: arguments[1], index: 2);
        }

        var limit = Matches.LimitOf(arguments[3], "D3011", 4);
        return arguments[1] is FunctionValue matcher
            ? ReplaceMatches(run, text.Value, matcher, arguments[2], limit)
            : ReplaceText(run, text.Value, arguments[1] as StringData, arguments[2], limit);
    }

    private static StringData ReplaceText(Run run, string text, StringData? pattern, object? replacement, double limit)
    {
        if (pattern is null)
        {
            return JsonData.Of(text);
        }

        var result = new StringBuilder();
        var position = 0;
        for (var count = 0; count < limit; count++)
        {
            var at = text.IndexOf(pattern.Value, position, StringComparison.Ordinal);
            if (at < 0)
            {
                break;
            }

            var words = replacement as StringData ?? throw Fault.Of("D3012", value: replacement);
            result.Append(text, position, at - position).Append(words.Value);
            position = at + pattern.Value.Length;
            run.CheckText(result.Length);
        }

        return JsonData.Of(result.Append(text, position, text.Length - position).ToString());
    }

    private static StringData ReplaceMatches(Run run, string text, FunctionValue matcher, object? replacement, double limit)
    {
        var result = new StringBuilder();
        var position = 0;
        var cursor = new MatchCursor(run, matcher, text);
        for (var count = 0; count < limit && cursor.Next() is { } match; count++)
        {
            var start = Math.Clamp(match.Start, position, text.Length);
            result.Append(text, position, start - position).Append(WordsFor(run, match, replacement));
            position = Math.Clamp(start + match.Text.Length, start, text.Length);
            run.CheckText(result.Length);
        }

        return JsonData.Of(result.Append(text, position, text.Length - position).ToString());
    }

    private static string WordsFor(Run run, FoundMatch match, object? replacement)
    {
        if (replacement is StringData template)
        {
            return Expand(template.Value, match);
        }

        var value = replacement is FunctionValue function ? Items.Collapse(function.Invoke(run, [match.Object], null)) : replacement;
        return value is StringData words ? words.Value : throw Fault.Of("D3012", value: value);
    }

    /// <summary>Fills <c>$0</c> (the match), <c>$1</c> and so on (its groups) and <c>$$</c> (a dollar) into a replacement.</summary>
    private static string Expand(string template, FoundMatch match)
    {
        var result = new StringBuilder();
        var position = 0;
        for (var dollar = template.IndexOf('$', StringComparison.Ordinal); dollar >= 0; dollar = template.IndexOf('$', position))
        {
            result.Append(template, position, dollar - position);
            position = dollar + 1;
            var next = position < template.Length ? template[position] : '\0';
            if (next is '$' or '0')
            {
                result.Append(next == '$' ? "$" : match.Text);
                position++;
            }
            else
            {
                position += AppendGroup(result, template, position, match.Groups);
            }
        }

        return result.Append(template, position, template.Length - position).ToString();
    }

    /// <summary>Appends the group whose number stands there; gives how many characters that took.</summary>
    private static int AppendGroup(StringBuilder result, string template, int position, IReadOnlyList<string?> groups)
    {
        var digits = groups.Count == 0 ? 1 : groups.Count.ToString(CultureInfo.InvariantCulture).Length;
        var number = NumberAt(template, position, digits);
        if (digits > 1 && number > groups.Count)
        {
            number = NumberAt(template, position, digits - 1);
        }

        if (number is not { } group)
        {
            result.Append('$');
            return 0;
        }

        if (group >= 1 && group <= groups.Count)
        {
            result.Append(groups[group - 1]);
        }

        return group.ToString(CultureInfo.InvariantCulture).Length;
    }

    private static int? NumberAt(string template, int position, int digits)
    {
        var end = position;
        while (end < template.Length && end < position + digits && char.IsAsciiDigit(template[end]))
        {
            end++;
        }

        return end > position && int.TryParse(template.AsSpan(position, end - position), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }
}
