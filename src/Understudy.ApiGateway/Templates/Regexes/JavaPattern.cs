using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using Understudy.Jsonata.Matching;
using Understudy.StepFunctions.Expressions.Paths.Filters;

namespace Understudy.ApiGateway.Templates.Regexes;

/// <summary>A regular expression of Java. Matched in time linear in the text; within the budget where it looks around or refers back.</summary>
internal sealed partial class JavaPattern
{
    private const int MostKept = 256;
    private const int LongestPattern = 10_000;
    private const int DeepestNesting = 200;

    // The linear engine unrolls counted repetitions.
    private const long MostRepetitions = 10_000;

    private static readonly ConcurrentDictionary<string, JavaPattern> Kept = new(StringComparer.Ordinal);

    private readonly IPatternEngine _part;
    private readonly IPatternEngine _whole;

    private JavaPattern(IPatternEngine part, IPatternEngine whole)
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

    public bool MatchesWhole(string text, Budget budget) => _whole.Find(text, 0, budget) is not null;

    public string Replace(string text, string replacement, bool isAll, Budget budget)
    {
        var builder = new StringBuilder();
        var at = 0;
        for (var match = _part.Find(text, 0, budget); match is not null; match = isAll ? Next(text, match, budget) : null)
        {
            builder.Append(text, at, match.Index - at);
            JavaReplacement.Append(builder, replacement, match, _part, budget);
            at = match.Index + match.Length;
        }

        builder.Append(text, at, text.Length - at);
        return budget.Text(builder.ToString());
    }

    /// <summary>As String.split: what is empty at the end goes when the limit is 0, and an empty match at the start makes no part.</summary>
    public List<object?> Split(string text, int limit, Budget budget)
    {
        var parts = new List<object?>();
        var at = 0;
        for (var match = _part.Find(text, 0, budget); match is not null && (limit <= 0 || parts.Count < limit - 1); match = Next(text, match, budget))
        {
            if (match.Length == 0 && (match.Index == 0 || match.Index == text.Length))
            {
                continue;
            }

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

    private JavaMatch? Next(string text, JavaMatch match, Budget budget)
    {
        var start = match.Index + Math.Max(1, match.Length);
        return start <= text.Length ? _part.Find(text, start, budget) : null;
    }

    private static JavaPattern Compile(string pattern)
    {
        CheckSize(pattern);
        try
        {
            var translated = JavaRegex.Translate(pattern, dotMatchesAll: false, unixLines: false, unicode: false);
            return new JavaPattern(EngineOf(translated), EngineOf($@"\A(?:{translated})\z"));
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException or PatternException or InsufficientExecutionStackException)
        {
            throw new TemplateFaultException($"The regular expression '{pattern}' is wrong or not supported: {e.Message}", e);
        }
    }

    private static IPatternEngine EngineOf(string pattern)
    {
        try
        {
            return new LinearEngine(pattern);
        }
        catch (NotSupportedException)
        {
            return new BacktrackingEngine(pattern);
        }
    }

    private static void CheckSize(string pattern)
    {
        if (pattern.Length > LongestPattern)
        {
            throw new TemplateFaultException($"A regular expression has {pattern.Length} characters; at most {LongestPattern} are supported.");
        }

        var repetitions = 1L;
        foreach (Match match in Counts().Matches(pattern))
        {
            repetitions = Math.Min(MostRepetitions + 1, repetitions * Math.Max(1, long.Parse(match.ValueSpan[1..], null)));
        }

        if (repetitions > MostRepetitions || pattern.Count(c => c == '(') > DeepestNesting)
        {
            throw new TemplateFaultException($"The regular expression '{pattern}' is too large: it repeats more than {MostRepetitions} times, or has more than {DeepestNesting} groups.");
        }
    }

    [GeneratedRegex(@"[{,][0-9]{1,15}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Counts();
}
