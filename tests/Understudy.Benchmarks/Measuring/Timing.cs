using System.Diagnostics;

namespace Understudy.Benchmarks.Measuring;

/// <summary>Measures a piece of work: warm-up, then batches, of which the median counts.</summary>
internal static class Timing
{
    private const double BatchSeconds = 0.3;

    /// <summary>Seconds per run, one figure per batch, after a warm-up that the JIT's tiers need.</summary>
    public static (double[] Seconds, int PerBatch) Measure(Action run, double warmUpSeconds = 2)
    {
        var warmUp = Stopwatch.StartNew();
        long runs = 0;
        do
        {
            run();
            runs++;
        }
        while (warmUp.Elapsed.TotalSeconds < warmUpSeconds);

        var estimate = warmUp.Elapsed.TotalSeconds / runs;
        var perBatch = Math.Max(1, (int)Math.Ceiling(BatchSeconds / estimate));
        var seconds = new double[estimate > 6 ? 3 : 7];
        for (var batch = 0; batch < seconds.Length; batch++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < perBatch; i++)
            {
                run();
            }

            seconds[batch] = Stopwatch.GetElapsedTime(start).TotalSeconds / perBatch;
        }

        return (seconds, perBatch);
    }

    /// <summary>The bytes that one run allocates.</summary>
    public static long Allocated(Action run)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        run();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    public static double Median(double[] figures) => figures.Order().ElementAt(figures.Length / 2);
}
