namespace Understudy.Fixtures;

/// <summary>Finds the files that tests come with.</summary>
internal static class TestFile
{
    /// <summary>The full path of a file that lies beside the test assembly.</summary>
    public static string Find(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var found = Path.GetFullPath(path, AppContext.BaseDirectory);
        return File.Exists(found) ? found : throw new TestFileNotFoundException(path, AppContext.BaseDirectory);
    }
}
