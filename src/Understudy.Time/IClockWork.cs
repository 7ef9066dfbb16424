namespace Understudy.Time;

/// <summary>Something to run on the clock's driver; the executor's own objects implement it, so that scheduling allocates no delegate.</summary>
public interface IClockWork
{
    /// <summary>Runs at the instant the clock shows. An exception surfaces from the call that drives the clock.</summary>
    void Run();
}
