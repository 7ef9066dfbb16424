using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Understudy.StepFunctions.Expressions.Paths.Filters;

namespace Understudy.ApiGateway.Templates.Methods;

/// <summary>A regular expression of Java, matched in time linear in the text.</summary>
internal sealed class JavaPattern
{
    private const int MostKept = 256;
    private const int LongestPattern = 10_000;

    private static readonly ConcurrentDictionary<string, JavaPattern> Kept = new(StringComparer.Ordinal);

    private readonly Regex _part;
    private readonly Regex _whole;

    private JavaPattern(Regex part, Regex whole)
    {
        _part = part;
        _whole = whole;
    }

    public static JavaPattern Of(string pattern)
    {
        if (Kept.TryGetValue(pattern, out var known))
        {
            return known;
        }

        var compiled = Compile(pattern);
        if (Kept.Count < MostKept)
        {
            Kept.TryAdd(pattern, compiled);
        }

        return compiled;
    }

    public bool MatchesWhole(string text, Budget budget)
    {
        Charge(text, budget);
        return _whole.IsMatch(text);
    }

    public string Replace(string text, string replacement, bool isAll, Budget budget)
    {
        Charge(text, budget);
        var builder = new StringBuilder();
        var at = 0;
        for (var match = _part.Match(text); match.Success; match = isAll ? match.NextMatch() : Match.Empty)
        {
            builder.Append(text, at, match.Index - at);
            AppendReplacement(builder, match, replacement);
            budget.ChargeText(replacement.Length, builder.Length);
            at = match.Index + match.Length;
        }

        builder.Append(text, at, text.Length - at);
        return budget.Text(builder.ToString());
    }

    /// <summary>As String.split: what is empty at the end goes when the limit is 0, and an empty match at the start makes no part.</summary>
    public List<object?> Split(string text, int limit, Budget budget)
    {
        Charge(text, budget);
        var parts = new List<object?>();
        var at = 0;
        for (var match = _part.Match(text); match.Success && (limit <= 0 || parts.Count < limit - 1); match = match.NextMatch())
        {
            if (match.Length == 0 && (match.Index == 0 || match.Index == text.Length))
            {
                continue;
            }

            budget.Charge();
            parts.Add(text[at..match.Index]);
            at = match.Index + match.Length;
        }

        if (at == 0 && parts.Count == 0)
        {
            return [text];
        }

        parts.Add(text[at..]);
        while (limit == 0 && parts.Count > 0 && parts[^1] is "")
        {
            parts.RemoveAt(parts.Count - 1);
        }

        return parts;
    }

    private static JavaPattern Compile(string pattern)
    {
        if (pattern.Length > LongestPattern)
        {
            throw new TemplateFaultException($"A regular expression has {pattern.Length} characters; at most {LongestPattern} are supported.");
        }

        try
        {
            var translated = JavaRegex.Translate(pattern, dotMatchesAll: false, unixLines: false, unicode: false);
            return new JavaPattern(Make(translated), Make($@"\A(?:{translated})\z"));
        }
        catch (ArgumentException e)
        {
            throw new TemplateFaultException($"The regular expression '{pattern}' is wrong: {e.Message}", e);
        }
        catch (NotSupportedException e)
        {
            throw new TemplateFaultException(
                $"The regular expression '{pattern}' is wrong or not supported: {e.Message}. Look-around and back references are not supported.", e);
        }
    }

    private static Regex Make(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static void Charge(string text, Budget budget) => budget.Charge(1 + (text.Length >> 3));

    private static void AppendReplacement(StringBuilder builder, Match match, string replacement)
    {
        for (var i = 0; i < replacement.Length; i++)
        {
            switch (replacement[i])
            {
                case '\\' when i + 1 < replacement.Length:
                    builder.Append(replacement[++i]);
                    break;
                case '$':
                    i = AppendGroup(builder, match, replacement, i + 1) - 1;
                    break;
                case '\\':
                    throw new TemplateFaultException($"The replacement '{replacement}' ends with a single backslash; write '\\\\' for one.");
                default:
                    builder.Append(replacement[i]);
                    break;
            }
        }
    }

    private static int AppendGroup(StringBuilder builder, Match match, string replacement, int at)
    {
        var end = at;
        string name;
        if (at < replacement.Length && replacement[at] == '{' && replacement.IndexOf('}', at) is var close and > 0)
        {
            name = replacement[(at + 1)..close];
            end = close + 1;
        }
        else
        {
            // Digits belong to the group as long as there is such a group.
            while (end < replacement.Length && char.IsAsciiDigit(replacement[end])
                && (end == at || int.Parse(replacement.AsSpan(at, Math.Min(9, end + 1 - at)), NumberStyles.None, CultureInfo.InvariantCulture) < match.Groups.Count))
            {
                end++;
            }

            name = replacement[at..end];
        }

        if (name.Length == 0 || !match.Groups.ContainsKey(name))
        {
            throw new TemplateFaultException($"The replacement '{replacement}' has a '$' that names no group; write '\\$' for a dollar sign.");
        }

        builder.Append(match.Groups[name].ValueSpan);
        return end;
    }
}
