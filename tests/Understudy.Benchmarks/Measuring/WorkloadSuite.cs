using System.Diagnostics;
using System.Globalization;
using Understudy.Benchmarks.Workloads;

namespace Understudy.Benchmarks.Measuring;

/// <summary>All workloads in one run, as lines of name, figure and unit.</summary>
internal static class WorkloadSuite
{
    private const int ColdRuns = 5;

    public static int Run(string folder, string filter)
    {
        var definitions = Path.Combine(folder, "workloads");
        if (!Directory.Exists(definitions))
        {
            Console.Error.WriteLine($"There is no folder {definitions}; name the folder that holds workloads/W1.asl.json and the others.");
            return 2;
        }

        foreach (var (name, size) in WorkloadInputs.All.Where(each => each.Name.Contains(filter, StringComparison.Ordinal)))
        {
            var definition = Path.Combine(definitions, $"{name}.asl.json");
            Warm(new Workload(name, size, File.ReadAllText(definition), WorkloadInputs.Of(name, size)));
        }

        var order = Path.Combine(definitions, "W1.asl.json");
        Print("cold-start", Cold(order) * 1000, "ms");
        return 0;
    }

    private static void Warm(Workload workload)
    {
        var label = workload.Size == 1 ? workload.Name : $"{workload.Name}/{workload.Size}";
        var seconds = Timing.Median(Timing.Measure(() => workload.RunOnce()).Seconds);
        Print(label, workload.Transitions / seconds, "transitions/s");
        Print(label, 1 / seconds, "executions/s");
        Print(label, (double)Timing.Allocated(() => workload.RunOnce()) / workload.Transitions, "bytes/transition");
    }

    /// <summary>The wall time of a fresh process that runs one execution of W1, the median of several.</summary>
    private static double Cold(string definition)
    {
        var input = Path.GetTempFileName();
        var expect = Path.GetTempFileName();
        try
        {
            var text = WorkloadInputs.Of("W1", 1);
            File.WriteAllText(input, text);
            File.WriteAllText(expect, new Workload("W1", 1, File.ReadAllText(definition), text).RunOnce()!.ToString());
            return Timing.Median([.. Enumerable.Range(0, ColdRuns).Select(_ => RunProcess("cold", "W1", "1", definition, input, expect))]);
        }
        finally
        {
            File.Delete(input);
            File.Delete(expect);
        }
    }

    private static double RunProcess(params string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? Stopwatch.GetElapsedTime(start).TotalSeconds
            : throw new InvalidOperationException($"The cold run ended with code {process.ExitCode}.");
    }

    private static void Print(string name, double figure, string unit) =>
        Console.WriteLine($"{name} {figure.ToString(figure < 1000 ? "G4" : "F0", CultureInfo.InvariantCulture)} {unit}");
}
