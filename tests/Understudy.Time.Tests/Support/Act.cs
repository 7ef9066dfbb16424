namespace Understudy.Time.Tests.Support;

/// <summary>Work made of a delegate.</summary>
internal sealed class Act(Action action) : IClockWork
{
    public void Run() => action();
}
