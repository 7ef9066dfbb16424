namespace Understudy.Time.Driving;

/// <summary>What one drive of the clock is to do.</summary>
internal readonly record struct Mission(string Driver, long Limit, IClockGoal? Goal, bool MovesToLimit, CancellationToken Cancellation)
{
    public static Mission Advance(long target, CancellationToken cancellation) =>
        new("An advance of the clock", target, Goal: null, MovesToLimit: true, cancellation);

    public static Mission Settle(long now, CancellationToken cancellation) =>
        new("A settling of the clock", now, Goal: null, MovesToLimit: false, cancellation);

    public static Mission Follow(long target) =>
        new("An advance of the FakeTimeProvider", target, Goal: null, MovesToLimit: true, CancellationToken.None);

    public static Mission Run(IClockGoal goal, string driver, CancellationToken cancellation) =>
        new(driver, DateTimeOffset.MaxValue.UtcTicks, goal, MovesToLimit: false, cancellation);
}
