namespace Understudy.Server.Tests;

/// <summary>A test that needs curl on the machine, and is skipped by name where there is none.</summary>
public sealed class CurlFactAttribute : FactAttribute
{
    public CurlFactAttribute()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var names = OperatingSystem.IsWindows() ? new[] { "curl.exe" } : ["curl"];
        if (!folders.Any(folder => names.Any(name => File.Exists(Path.Combine(folder, name)))))
        {
            Skip = "curl is not installed.";
        }
    }
}
