namespace Understudy.Time.Tests.Support;

/// <summary>Follows a plan on a clock: a third of it at the start, the rest from inside callbacks.</summary>
internal sealed class ClockUnderPlan
{
    private readonly VirtualClock _clock = new();
    private readonly Step[] _plan;
    private readonly List<ITimer> _timers = [];
    private int _next;

    public ClockUnderPlan(Step[] plan)
    {
        _plan = plan;
        while (_next < plan.Length / 3)
        {
            TakeStep();
        }
    }

    public List<(long Time, int Timer)> Fired { get; } = [];

    public void Advance(int ticks) => _clock.Advance(TimeSpan.FromTicks(ticks));

    private void TakeStep()
    {
        if (_next >= _plan.Length)
        {
            return;
        }

        var step = _plan[_next++];
        switch (step.Kind)
        {
            case StepKind.Schedule or StepKind.ScheduleTwo:
                Schedule(step.Delay);
                if (step.Kind == StepKind.ScheduleTwo)
                {
                    Schedule(step.Delay + 1);
                }

                break;
            case StepKind.Cancel when step.Target < _timers.Count:
                _timers[step.Target].Dispose();
                break;
            case StepKind.Change when step.Target < _timers.Count:
                _timers[step.Target].Change(TimeSpan.FromTicks(step.Delay), Timeout.InfiniteTimeSpan);
                break;
        }
    }

    private void Schedule(int delay)
    {
        var number = _timers.Count;
        _timers.Add(_clock.At(TimeSpan.FromTicks(delay), () =>
        {
            Fired.Add((_clock.Elapsed.Ticks, number));
            TakeStep();
        }));
    }
}
