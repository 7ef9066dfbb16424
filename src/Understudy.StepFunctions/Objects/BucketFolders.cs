namespace Understudy.StepFunctions.Objects;

/// <summary>Reads folders as buckets.</summary>
internal static class BucketFolders
{
    public static void Read(string path, S3Objects objects)
    {
        foreach (var bucket in Directory.EnumerateDirectories(Find(path)).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(bucket);
            objects.AddBucket(name);
            foreach (var file in Directory.EnumerateFiles(bucket, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                objects.Add(name, Path.GetRelativePath(bucket, file).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllBytes(file));
            }
        }
    }

    private static string Find(string path)
    {
        string[] roots = [.. new[] { Environment.CurrentDirectory, AppContext.BaseDirectory }.Select(Path.TrimEndingDirectorySeparator).Distinct()];
        return Array.Find(Array.ConvertAll(roots, root => Path.GetFullPath(path, root)), Directory.Exists)
            ?? throw new S3FolderNotFoundException(path, roots);
    }
}
