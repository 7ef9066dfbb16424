namespace Understudy.Fixtures;

/// <summary>A file that tests come with is not where they run.</summary>
public sealed class TestFileNotFoundException : Exception
{
    internal TestFileNotFoundException(string path, string folder, string? meant)
        : base($"""
            There is no file "{path}" in {folder}.{(meant is null ? "" : $" Did you mean \"{meant}\"?")}
            Let the test project copy it there: <Content Include="{path}" CopyToOutputDirectory="PreserveNewest" />.
            """)
    {
        Path = path;
        Folder = folder;
    }

    /// <summary>The path as given.</summary>
    public string Path { get; }

    /// <summary>The folder that relative paths start from.</summary>
    public string Folder { get; }
}
