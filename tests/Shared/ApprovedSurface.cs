using System.Reflection;
using System.Runtime.CompilerServices;
using PublicApiGenerator;

namespace Understudy.Tests.Shared;

/// <summary>Compares a package's public surface with the text file approved for it.</summary>
/// <remarks>To approve a change on purpose, run the tests with UNDERSTUDY_APPROVE=1 and review the diff of the file.</remarks>
internal static class ApprovedSurface
{
    public static void ShouldMatch(Assembly assembly, [CallerFilePath] string testFile = "")
    {
        var approvedFile = Path.Combine(Path.GetDirectoryName(testFile)!, "PublicSurface.approved.txt");
        var options = new ApiGeneratorOptions { IncludeAssemblyAttributes = false };
        var surface = assembly.GeneratePublicApi(options).ReplaceLineEndings("\n").TrimEnd() + "\n";

        if (Environment.GetEnvironmentVariable("UNDERSTUDY_APPROVE") == "1")
        {
            File.WriteAllText(approvedFile, surface);
        }

        var approved = File.Exists(approvedFile) ? File.ReadAllText(approvedFile).ReplaceLineEndings("\n") : "";
        surface.Should().Be(approved, "the public surface is a promise; approve a change with UNDERSTUDY_APPROVE=1 and read the diff");
    }
}
