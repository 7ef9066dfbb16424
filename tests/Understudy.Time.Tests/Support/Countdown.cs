namespace Understudy.Time.Tests.Support;

/// <summary>Synchronous work that posts itself again, a number of times.</summary>
internal sealed class Countdown(ClockScheduler scheduler, int steps) : IClockWork, IClockGoal
{
    private int _left;

    public bool IsReached => _left == 0;

    public void Start()
    {
        _left = steps;
        scheduler.Post(this);
    }

    public void Run()
    {
        if (--_left > 0)
        {
            scheduler.Post(this);
        }
    }
}
