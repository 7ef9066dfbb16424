namespace Understudy.Time;

/// <summary>What a run of the clock is for, such as the end of one execution.</summary>
public interface IClockGoal
{
    /// <summary>What the driver is called in a <see cref="ClockOwnershipException"/>, such as <c>execution "order-1"</c>; asked for only then.</summary>
    string Driver { get; }

    /// <summary>Whether the run may stop. Asked on the driver's thread.</summary>
    bool IsReached { get; }
}
