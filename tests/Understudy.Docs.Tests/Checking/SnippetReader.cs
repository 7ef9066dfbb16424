namespace Understudy.Docs.Tests.Checking;

/// <summary>The regions of this project's own sources that the pages show.</summary>
internal static class SnippetReader
{
    private const string Opening = "// snippet: ";

    public static IReadOnlyDictionary<string, string> Snippets { get; } = Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "tests", "Understudy.Docs.Tests", "Snippets"), "*.cs", SearchOption.AllDirectories)
        .SelectMany(file => RegionsOf(File.ReadAllLines(file)))
        .ToDictionary(region => region.Name, region => region.Text, StringComparer.Ordinal);

    private static IEnumerable<(string Name, string Text)> RegionsOf(string[] lines)
    {
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at].Trim();
            if (line.StartsWith(Opening, StringComparison.Ordinal))
            {
                var region = lines.Skip(at + 1).TakeWhile(inside => inside.Trim() != "// end snippet").ToArray();
                yield return (line[Opening.Length..], Unindented(region));
            }
        }
    }

    private static string Unindented(string[] lines)
    {
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length == 0 ? line : line[indent..]));
    }
}
