using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Understudy.ApiGateway.Patterns;

/// <summary>A regular expression that is matched in linear time, so that no text makes it hang.</summary>
internal sealed class BoundedPattern
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private readonly Regex _regex;

    private BoundedPattern(Regex regex) => _regex = regex;

    /// <summary>Finds the expression anywhere in a text.</summary>
    /// <param name="pattern">The expression.</param>
    /// <param name="ignoreCase">Whether case counts.</param>
    /// <param name="compiled">The expression; null if it is refused.</param>
    /// <param name="fault">Why it is refused; null if it is not.</param>
    public static bool TryCompile(string pattern, bool ignoreCase, [NotNullWhen(true)] out BoundedPattern? compiled, [NotNullWhen(false)] out string? fault)
    {
        try
        {
            compiled = new BoundedPattern(new Regex(pattern, ignoreCase ? Options | RegexOptions.IgnoreCase : Options));
            fault = null;
            return true;
        }
        catch (NotSupportedException)
        {
            fault = $"the regular expression \"{pattern}\" cannot be matched in linear time: it has look-around, a back reference or an atomic group, or is too large; write it without";
        }
        catch (ArgumentException e)
        {
            fault = $"the regular expression \"{pattern}\" is wrong: {e.Message}";
        }

        compiled = null;
        return false;
    }

    /// <summary>As <see cref="TryCompile"/>, but the whole text must match, as with <c>matches</c> of Java.</summary>
    public static bool TryCompileWhole(string pattern, [NotNullWhen(true)] out BoundedPattern? compiled, [NotNullWhen(false)] out string? fault)
    {
        // The expression by itself first: "a)(b" would become valid inside a group.
        return TryCompile(pattern, ignoreCase: false, out compiled, out fault) && TryCompile($@"\A(?:{pattern})\z", ignoreCase: false, out compiled, out fault);
    }

    public bool IsMatch(ReadOnlySpan<char> text) => _regex.IsMatch(text);
}
