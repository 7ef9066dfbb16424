using Understudy.Benchmarks.Measuring;

namespace Understudy.Benchmarks;

/// <summary>Three ways to measure: the workloads side by side, one workload as a peer of other executors, or BenchmarkDotNet.</summary>
internal static class Program
{
    private const string Usage = """
        usage: workloads FOLDER [--filter W1]      runs the workloads whose definitions lie in FOLDER/workloads, prints "name figure unit" lines
               warm|cold WORKLOAD SIZE DEFINITION INPUT EXPECT   one workload by the driver protocol of the bench, prints one line of JSON
               [BenchmarkDotNet arguments]         the benchmark classes, such as --filter '*'
        """;

    public static int Main(string[] args)
    {
        switch (args)
        {
            case ["warm" or "cold", _, _, _, _, _]:
                return DriverProtocol.Run(args);
            case ["workloads", var folder, .. var rest]:
                return WorkloadSuite.Run(folder, rest is ["--filter", var filter] ? filter : "");
            case ["workloads"] or ["--help"]:
                Console.WriteLine(Usage);
                return 2;
            default:
                return RunBenchmarks(args);
        }
    }

    // Apart, so that a cold start does not load BenchmarkDotNet.
    private static int RunBenchmarks(string[] args)
    {
        BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
    }
}
