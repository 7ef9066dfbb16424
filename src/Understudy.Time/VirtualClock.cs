namespace Understudy.Time;

/// <summary>x</summary>
public sealed class VirtualClock : TimeProvider
{
    /// <summary>x</summary>
    public static readonly DateTimeOffset DefaultStart = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);
}
