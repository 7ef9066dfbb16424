namespace Understudy.StepFunctions;

/// <summary>A folder of buckets that is not there.</summary>
public sealed class S3FolderNotFoundException : Exception, ITestFault
{
    internal S3FolderNotFoundException(string path, IReadOnlyList<string> folders)
        : base($"""
            There is no folder "{path}" to take buckets from. It was looked for in {string.Join(" and in ", folders)}.
            Let the project copy it beside its assembly (<None Include="{path}/**" CopyToOutputDirectory="PreserveNewest" />).
            """)
    {
        Path = path;
    }

    /// <summary>The folder, as it was given.</summary>
    public string Path { get; }
}
