namespace Understudy.StepFunctions;

/// <summary>There is no file where a definition was to be read from.</summary>
public sealed class DefinitionFileNotFoundException : Exception
{
    internal DefinitionFileNotFoundException(string path, IReadOnlyList<string> folders)
        : base($"""
            There is no file "{path}" in {string.Join(" or ", folders)}.
            Let the project copy it beside its assembly: <Content Include="{path}" CopyToOutputDirectory="PreserveNewest" />.
            """)
    {
        Path = path;
        Folders = folders;
    }

    /// <summary>The path as given.</summary>
    public string Path { get; }

    /// <summary>Where it was looked for.</summary>
    public IReadOnlyList<string> Folders { get; }
}
