using Understudy.Time;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>A timer of the run that is not a frame's own: a timeout, a missed heartbeat, the end of the execution's time.</summary>
internal sealed class TimerWork(Action work) : IClockWork
{
    public void Run() => work();
}
