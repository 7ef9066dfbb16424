using System.Globalization;
using Understudy.Benchmarks.Workloads;
using Understudy.Json;

namespace Understudy.Benchmarks.Measuring;

/// <summary>One workload by the driver protocol of the bench, so that it can run this library as a peer among others.</summary>
internal static class DriverProtocol
{
    private const int Unsupported = 2;
    private const int WrongOutput = 3;

    public static int Run(string[] args)
    {
        Workload workload;
        try
        {
            workload = new Workload(args[1], int.Parse(args[2], CultureInfo.InvariantCulture), File.ReadAllText(args[3]), File.ReadAllText(args[4]));
        }
        catch (NotSupportedException e)
        {
            Console.WriteLine(JsonData.Object(("ok", false), ("skip", true), ("error", e.Message)));
            return Unsupported;
        }

        var output = workload.RunOnce();
        if (output != JsonData.Parse(File.ReadAllText(args[5])))
        {
            Console.WriteLine(JsonData.Object(("ok", false), ("error", $"wrong output: {output}")));
            return WrongOutput;
        }

        Console.WriteLine(args[0] == "cold" ? JsonData.Object(("ok", true)) : Warm(workload));
        return 0;
    }

    private static ObjectData Warm(Workload workload)
    {
        var (seconds, perBatch) = Timing.Measure(() => workload.RunOnce());
        var allocated = Timing.Allocated(() => workload.RunOnce());
        return JsonData.Object(
            ("ok", true), ("seconds", JsonData.From(seconds)), ("per", perBatch), ("alloc_bytes", allocated), ("note", "full history"));
    }
}
