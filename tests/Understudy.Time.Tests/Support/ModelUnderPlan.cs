namespace Understudy.Time.Tests.Support;

/// <summary>What a clock must do with a plan, written as plainly as can be: a list, searched for the least (due, sequence).</summary>
internal sealed class ModelUnderPlan(Step[] plan)
{
    private readonly List<(long Time, int Timer)> _fired = [];
    private readonly List<(long Due, int Sequence, int Timer)> _armed = [];
    private readonly HashSet<int> _disposed = [];
    private int _next;
    private int _sequence;
    private int _timers;
    private long _now;

    public List<(long Time, int Timer)> Run()
    {
        while (_next < plan.Length / 3)
        {
            TakeStep();
        }

        while (_armed.Count > 0)
        {
            var first = _armed.Min();
            _armed.Remove(first);
            _now = first.Due;
            _fired.Add((_now, first.Timer));
            TakeStep();
        }

        return _fired;
    }

    private void TakeStep()
    {
        if (_next >= plan.Length)
        {
            return;
        }

        var step = plan[_next++];
        if (step.Kind is StepKind.Schedule or StepKind.ScheduleTwo)
        {
            _armed.Add((_now + step.Delay, _sequence++, _timers++));
            if (step.Kind == StepKind.ScheduleTwo)
            {
                _armed.Add((_now + step.Delay + 1, _sequence++, _timers++));
            }
        }
        else if (step.Target < _timers && !_disposed.Contains(step.Target))
        {
            _armed.RemoveAll(item => item.Timer == step.Target);
            if (step.Kind == StepKind.Cancel)
            {
                _disposed.Add(step.Target);
            }
            else
            {
                _armed.Add((_now + step.Delay, _sequence++, step.Target));
            }
        }
    }
}
