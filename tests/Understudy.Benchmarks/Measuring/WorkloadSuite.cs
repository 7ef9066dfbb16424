using System.Globalization;
using Understudy.Benchmarks.Workloads;

namespace Understudy.Benchmarks.Measuring;

/// <summary>All workloads in one run, as lines of name, figure and unit.</summary>
internal static class WorkloadSuite
{
    private const int ColdRuns = 5;

    public static int Run(SuiteOptions options)
    {
        var definitions = Path.Combine(options.Folder, "workloads");
        if (!Directory.Exists(definitions))
        {
            Console.Error.WriteLine($"There is no folder {definitions}; name the folder that holds workloads/W1.asl.json and the others.");
            return 2;
        }

        if (options.Floor is { } path && !File.Exists(path))
        {
            Console.Error.WriteLine($"There is no program {path}; name one that speaks the driver protocol of the bench.");
            return 2;
        }

        var floor = options.Floor is { } program ? new FloorComparison(Peer.At(program)) : null;
        foreach (var (name, size) in WorkloadInputs.All.Where(each => each.Name.Contains(options.Filter, StringComparison.Ordinal)))
        {
            using var files = WorkloadFiles.Of(definitions, name, size);
            Warm(files.Workload);
            floor?.Warm(files);
        }

        using var order = WorkloadFiles.Of(definitions, "W1", 1);
        Print("cold-start", Timing.Median([.. Enumerable.Range(0, ColdRuns).Select(_ => Peer.Self.RunCold(order))]) * 1000, "ms");
        floor?.Cold(order);
        return 0;
    }

    private static void Warm(Workload workload)
    {
        var seconds = Timing.Median(Timing.Measure(() => workload.RunOnce()).Seconds);
        Print(workload.Label, workload.Transitions / seconds, "transitions/s");
        Print(workload.Label, 1 / seconds, "executions/s");
        Print(workload.Label, (double)Timing.Allocated(() => workload.RunOnce()) / workload.Transitions, "bytes/transition");
    }

    public static void Print(string name, double figure, string unit) =>
        Console.WriteLine($"{name} {figure.ToString(figure < 1000 ? "G4" : "F0", CultureInfo.InvariantCulture)} {unit}");
}
