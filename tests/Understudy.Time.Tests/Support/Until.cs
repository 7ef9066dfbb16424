namespace Understudy.Time.Tests.Support;

/// <summary>A goal made of a delegate.</summary>
internal sealed class Until(Func<bool> isReached) : IClockGoal
{
    public static readonly Until Never = new(() => false);

    public bool IsReached => isReached();
}
