namespace Understudy.Time.Tests.Support;

/// <summary>A goal made of a delegate.</summary>
internal sealed class Until(Func<bool> isReached, string driver = "the test") : IClockGoal
{
    public static readonly Until Never = new(() => false);

    public string Driver => driver;

    public bool IsReached => isReached();
}
