using Understudy.Time;

namespace Understudy.Benchmarks.Micro;

/// <summary>Work that costs nothing but its call.</summary>
internal sealed class Tick : IClockWork
{
    private long _count;

    public void Run() => _count++;
}
