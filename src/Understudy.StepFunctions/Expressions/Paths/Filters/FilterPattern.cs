using System.Text.RegularExpressions;

namespace Understudy.StepFunctions.Expressions.Paths.Filters;

/// <summary>A regular expression of a filter. The whole string must match, as with Java's <c>matches</c>.</summary>
internal sealed class FilterPattern
{
    // Only for what the linear engine cannot do (look-around, back references).
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private readonly Regex _regex;

    private FilterPattern(Regex regex) => _regex = regex;

    /// <param name="pattern">The expression in Java's syntax.</param>
    /// <param name="flags">Java's flags as letters: <c>d i x m s u U</c>.</param>
    /// <exception cref="NotSupportedException">The expression is wrong, or uses what only Java has; the message says what.</exception>
    public static FilterPattern Compile(string pattern, string flags)
    {
        var options = RegexOptions.CultureInvariant
            | (flags.Contains('i') ? RegexOptions.IgnoreCase : 0)
            | (flags.Contains('m') ? RegexOptions.Multiline : 0)
            | (flags.Contains('s') ? RegexOptions.Singleline : 0)
            | (flags.Contains('x') ? RegexOptions.IgnorePatternWhitespace : 0);
        var translated = JavaRegex.Translate(pattern, dotMatchesAll: flags.Contains('s'), unixLines: flags.Contains('d'), unicode: flags.Contains('U'));
        var whole = $@"\A(?:{translated}{(flags.Contains('x') ? "\n" : "")})\z";
        try
        {
            return new FilterPattern(MakeRegex(whole, options));
        }
        catch (ArgumentException e)
        {
            throw new NotSupportedException(e.Message, e);
        }
    }

    public bool IsMatch(string text, EvaluationScope scope)
    {
        try
        {
            return _regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            scope.Broken ??= "A regular expression of the path takes too long to match";
            return false;
        }
    }

    private static Regex MakeRegex(string whole, RegexOptions options)
    {
        try
        {
            return new Regex(whole, options | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            return new Regex(whole, options, Longest);
        }
    }
}
