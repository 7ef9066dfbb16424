using Understudy.Benchmarks.Measuring;

namespace Understudy.Benchmarks;

/// <summary>The ways to measure: workloads side by side, one workload as a peer of other executors, or BenchmarkDotNet.</summary>
internal static class Program
{
    private const string Usage = """
        usage: workloads FOLDER [--filter W1] [--floor PROGRAM]
                                                   runs the workloads whose definitions lie in FOLDER/workloads, prints "name figure unit" lines;
                                                   with a program that speaks the driver protocol also "name ratio of-floor" lines, both measured
                                                   in turns as processes with the same runtime settings: 1 is as fast as the program, 2 twice as fast
               warm|cold WORKLOAD SIZE DEFINITION INPUT EXPECT   one workload by the driver protocol of the bench, prints one line of JSON
               [BenchmarkDotNet arguments]         the benchmark classes, such as --filter '*'
        """;

    public static int Main(string[] args)
    {
        switch (args)
        {
            case ["warm" or "cold", _, _, _, _, _]:
                return DriverProtocol.Run(args);
            case ["workloads", .. var rest] when SuiteOptions.TryParse(rest, out var options):
                return WorkloadSuite.Run(options);
            case ["workloads", ..] or ["--help"]:
                Console.WriteLine(Usage);
                return 2;
            default:
                return RunBenchmarks(args);
        }
    }

    // Apart, so that a cold start does not load BenchmarkDotNet.
    private static int RunBenchmarks(string[] args)
    {
        var summaries = BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return summaries.All(summary => !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success)) ? 0 : 1;
    }
}
