using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Understudy.Benchmarks.Measuring;

/// <summary>A program that speaks the driver protocol of the bench: this one, or one to compare it with.</summary>
internal sealed class Peer
{
    // What a project file may set differently, and what moves the figures when it does: the background collector's thread takes a core
    // of two, and loading ICU takes a third of a cold start.
    private static readonly Dictionary<string, string> SameForAll = new()
    {
        ["DOTNET_gcConcurrent"] = Environment.GetEnvironmentVariable("DOTNET_gcConcurrent") ?? "1",
        ["DOTNET_gcServer"] = "0",
        ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1",
    };

    private readonly string _program;
    private readonly string[] _leading;
    private readonly bool _isComparable;

    private Peer(string program, string[] leading, bool isComparable = false) =>
        (_program, _leading, _isComparable) = (program, leading, isComparable);

    /// <summary>This program, however it was started.</summary>
    public static Peer Self { get; } = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
        ? At(typeof(Peer).Assembly.Location)
        : At(Environment.ProcessPath!);

    public static string Settings => string.Join(' ', SameForAll.Select(setting => $"{setting.Key}={setting.Value}"));

    /// <summary>A program by its path, an executable or a <c>.dll</c>.</summary>
    public static Peer At(string path) => path.EndsWith(".dll", StringComparison.Ordinal) ? new Peer("dotnet", [path]) : new Peer(path, []);

    /// <summary>The same program with the runtime settings that all programs get when they are compared.</summary>
    public Peer Comparable() => new(_program, _leading, isComparable: true);

    /// <summary>Seconds per execution in a fresh process that warms up first, the median of its batches.</summary>
    public double RunWarm(WorkloadFiles files)
    {
        var answer = JsonNode.Parse(Run(files.Arguments("warm")).Trim().Split('\n')[^1])!;
        return Timing.Median([.. answer["seconds"]!.AsArray().Select(batch => (double)batch!)]);
    }

    /// <summary>The wall time in seconds of a fresh process that runs one execution and ends.</summary>
    public double RunCold(WorkloadFiles files)
    {
        var start = Stopwatch.GetTimestamp();
        Run(files.Arguments("cold"));
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private string Run(string[] arguments)
    {
        var start = new ProcessStartInfo(_program, [.. _leading, .. arguments]) { RedirectStandardOutput = true };
        foreach (var (name, value) in _isComparable ? SameForAll : [])
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{_program} {arguments[0]} {arguments[1]} ended with code {process.ExitCode}: {output.Trim()}");
    }
}
