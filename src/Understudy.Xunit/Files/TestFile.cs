using Understudy.Json;
using Understudy.StepFunctions.Doubles;

namespace Understudy.Fixtures.Files;

/// <summary>Finds and reads the files that tests come with.</summary>
internal static class TestFile
{
    /// <summary>The full path of a file that lies beside the test assembly.</summary>
    public static string Find(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var found = Path.GetFullPath(path, AppContext.BaseDirectory);
        return File.Exists(found) ? found : throw new TestFileNotFoundException(path, AppContext.BaseDirectory, NearTo(found));
    }

    /// <summary>The JSON value that a file holds.</summary>
    public static FileValue Read(string path)
    {
        var text = File.ReadAllText(Find(path));
        var file = new FileValue(path, "$", Parse(path, text));
        return TwofoldMember.In(text, file) is { } twofold
            ? throw twofold.Fault("is there twice.", "Remove or rename one of the two.")
            : file;
    }

    private static JsonData Parse(string path, string text)
    {
        try
        {
            return JsonData.Parse(text);
        }
        catch (JsonDataException e)
        {
            throw new InvalidTestFileException(path, "$", $"cannot be read. {e.Message}", "Correct the text.", e);
        }
    }

    private static string? NearTo(string wanted)
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(wanted) ?? wanted);
        return folder.Exists ? NearMiss.Of(Path.GetFileName(wanted), folder.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal)) : null;
    }
}
