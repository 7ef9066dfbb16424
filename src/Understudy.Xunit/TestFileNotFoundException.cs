namespace Understudy.Fixtures;

/// <summary>A file that tests come with is not where they run.</summary>
public sealed class TestFileNotFoundException : Exception
{
    internal TestFileNotFoundException(string path, string folder)
        : base($"""
            There is no file "{path}" in {folder}.
            Let the test project copy it there: <Content Include="{path}" CopyToOutputDirectory="PreserveNewest" />.
            """)
    {
        Path = path;
    }

    /// <summary>The path as given.</summary>
    public string Path { get; }
}
