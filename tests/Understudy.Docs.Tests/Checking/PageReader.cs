using System.Text.RegularExpressions;

namespace Understudy.Docs.Tests.Checking;

internal static partial class PageReader
{
    public static IEnumerable<CodeBlock> BlocksOf(string page)
    {
        var lines = Repository.LinesOf(page);
        for (var at = 0; at < lines.Length; at++)
        {
            if (!lines[at].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            var opening = at;
            var text = lines.Skip(opening + 1).TakeWhile(line => line.TrimEnd() != "```").ToArray();
            var name = opening > 0 && SnippetComment().Match(lines[opening - 1]) is { Success: true } comment ? comment.Groups[1].Value : null;
            at += text.Length + 1;
            yield return new CodeBlock(page, opening + 1, lines[opening][3..].Trim(), name, string.Join('\n', text));
        }
    }

    /// <summary>Targets of the links outside fenced blocks that stay inside the repository, without their fragment.</summary>
    public static IEnumerable<string> RelativeLinksOf(string page)
    {
        var fenced = false;
        foreach (var line in Repository.LinesOf(page))
        {
            fenced ^= line.StartsWith("```", StringComparison.Ordinal);
            if (fenced)
            {
                continue;
            }

            foreach (Match link in Link().Matches(InlineCode().Replace(line, "")))
            {
                var target = link.Groups[1].Value.Split('#')[0];
                if (target.Length > 0 && !target.Contains("://", StringComparison.Ordinal))
                {
                    yield return target;
                }
            }
        }
    }

    [GeneratedRegex("^<!-- snippet: ([a-z0-9-]+) -->$")]
    private static partial Regex SnippetComment();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex InlineCode();
}
