namespace Understudy.Fixtures;

/// <summary>A file of test data that does not hold what it should.</summary>
public sealed class InvalidTestFileException : Exception
{
    internal InvalidTestFileException(string file, string path, string problem, string remedy, Exception? innerException = null)
        : base($"{file}: {path} {problem}\n{remedy}", innerException)
    {
        File = file;
        Path = path;
        Remedy = remedy;
    }

    /// <summary>The file as given.</summary>
    public string File { get; }

    /// <summary>Where in the file, as a JSON path: <c>$.scenarios[0].expect.status</c>.</summary>
    public string Path { get; }

    /// <summary>What to write instead.</summary>
    public string Remedy { get; }
}
