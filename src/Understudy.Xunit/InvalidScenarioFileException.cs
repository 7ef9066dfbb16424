namespace Understudy.Fixtures;

/// <summary>A file of scenarios or mocks that does not hold what it should.</summary>
public sealed class InvalidScenarioFileException : Exception
{
    internal InvalidScenarioFileException(string file, string path, string fault, string remedy)
        : base($"{file}: {path} {fault}\n{remedy}")
    {
        File = file;
        Path = path;
    }

    /// <summary>The file as given.</summary>
    public string File { get; }

    /// <summary>Where in the file, as a JSON path.</summary>
    public string Path { get; }
}
