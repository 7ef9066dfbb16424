using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.Time.Testing;
using Understudy.Time;

namespace Understudy.Benchmarks.Micro;

/// <summary>Scheduling timers and firing them all, beside a bare priority queue and the fake clock of Microsoft.Extensions.</summary>
[MemoryDiagnoser]
public class ClockBenchmarks
{
    private static readonly Tick Work = new();

    [Params(10, 1000)]
    public int Timers { get; set; }

    [Benchmark(Baseline = true)]
    public long PriorityQueue()
    {
        var queue = new PriorityQueue<IClockWork, (long Due, int Number)>();
        for (var i = 0; i < Timers; i++)
        {
            queue.Enqueue(Work, (SecondsOf(i), i));
        }

        var last = 0L;
        while (queue.TryDequeue(out var work, out var due))
        {
            last = due.Due;
            work.Run();
        }

        return last;
    }

    [Benchmark]
    public TimeSpan ScheduledWork()
    {
        var clock = new VirtualClock();
        for (var i = 0; i < Timers; i++)
        {
            clock.Scheduler.Schedule(VirtualClock.DefaultStart.AddSeconds(SecondsOf(i)), Work);
        }

        clock.Advance(TimeSpan.FromDays(1));
        return clock.Elapsed;
    }

    [Benchmark]
    public TimeSpan VirtualClockTimers()
    {
        var clock = new VirtualClock();
        Arm(clock);
        clock.Advance(TimeSpan.FromDays(1));
        return clock.Elapsed;
    }

    [Benchmark]
    public DateTimeOffset FakeTimeProviderTimers()
    {
        var clock = new FakeTimeProvider(VirtualClock.DefaultStart);
        Arm(clock);
        clock.Advance(TimeSpan.FromDays(1));
        return clock.GetUtcNow();
    }

    // A permutation of the seconds, so that timers do not come in the order of their due times.
    private static long SecondsOf(int timer) => 1 + (timer * 7919L % 10_007);

    private void Arm(TimeProvider clock)
    {
        for (var i = 0; i < Timers; i++)
        {
            clock.CreateTimer(static state => ((Tick)state!).Run(), Work, TimeSpan.FromSeconds(SecondsOf(i)), Timeout.InfiniteTimeSpan);
        }
    }
}
