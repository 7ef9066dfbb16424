using System.Text.RegularExpressions;

namespace Understudy.ApiGateway.Templates.Regexes;

/// <summary>.NET's engine without backtracking, which takes time linear in the text.</summary>
internal sealed class LinearEngine(string pattern) : IPatternEngine
{
    private readonly Regex _regex = new(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    public JavaMatch? Find(string text, int start, Budget budget)
    {
        var match = _regex.Match(text, start);
        budget.Charge(1 + (((match.Success ? match.Index + match.Length : text.Length) - start) >> 3));
        return match.Success ? new JavaMatch(match.Index, match.Length, Captured(match)) : null;
    }

    public int GroupNumber(string name) => _regex.GroupNumberFromName(name);

    private static string?[] Captured(Match match)
    {
        var groups = new string?[match.Groups.Count];
        for (var i = 0; i < groups.Length; i++)
        {
            groups[i] = match.Groups[i].Success ? match.Groups[i].Value : null;
        }

        return groups;
    }
}
