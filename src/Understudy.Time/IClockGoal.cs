namespace Understudy.Time;

/// <summary>What a run of the clock is for, such as the end of one execution.</summary>
public interface IClockGoal
{
    /// <summary>Whether the run may stop. Asked on the driver's thread.</summary>
    bool IsReached { get; }
}
