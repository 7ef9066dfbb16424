namespace Understudy.Time.Driving;

/// <summary>What one drive of the clock is to do.</summary>
internal readonly record struct Mission(string? Name, long Limit, IClockGoal? Goal, bool MovesToLimit, CancellationToken Cancellation)
{
    /// <summary>Who drives: the goal, or a name. Told apart by reference; the text is made only for an error.</summary>
    public object Owner => (object?)Goal ?? Name!;

    public string Driver => NameOf(Owner);

    public static string NameOf(object owner) => owner is IClockGoal goal ? goal.Driver : (string)owner;

    public static Mission Advance(long target, CancellationToken cancellation) =>
        new("An advance of the clock", target, Goal: null, MovesToLimit: true, cancellation);

    public static Mission Settle(long now, CancellationToken cancellation) =>
        new("A settling of the clock", now, Goal: null, MovesToLimit: false, cancellation);

    public static Mission Follow(long target) =>
        new("An advance of the FakeTimeProvider", target, Goal: null, MovesToLimit: true, CancellationToken.None);

    public static Mission Run(IClockGoal goal, CancellationToken cancellation) =>
        new(Name: null, DateTimeOffset.MaxValue.UtcTicks, goal, MovesToLimit: false, cancellation);
}
