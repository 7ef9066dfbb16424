namespace Understudy.Docs.Tests.Checking;

/// <summary>The working copy that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>README, changelog and every page under docs, relative to the root, with forward slashes.</summary>
    public static IReadOnlyList<string> Pages { get; } =
    [
        "README.md",
        "CHANGELOG.md",
        .. Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static string[] LinesOf(string page) => File.ReadAllLines(Path.Combine(Root, page));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Testing.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests of the pages run inside the repository; no Testing.sln lies above them.");
        }

        return folder.FullName;
    }
}
