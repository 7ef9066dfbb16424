namespace Understudy.Time.Tests.Support;

/// <summary>Runs asynchronous handlers on a clock as an executor does, and keeps what happened at which second.</summary>
internal sealed class Handlers(VirtualClock clock)
{
    private readonly List<string> _log = [];
    private int _open;

    public IReadOnlyList<string> Log => _log;

    public IClockGoal AllDone => new Until(() => _open == 0);

    public void Note(string what)
    {
        lock (_log)
        {
            _log.Add($"{clock.Elapsed.TotalSeconds:0.###} {what}");
        }
    }

    public Handlers Start(string name, Func<Task> handler, bool runsInRealTime = false)
    {
        _open++;
        clock.Scheduler.Post(new Act(() => Invoke(name, handler, runsInRealTime)));
        return this;
    }

    private void Invoke(string name, Func<Task> handler, bool runsInRealTime)
    {
        var call = clock.Scheduler.BeginCall(name, runsInRealTime);
        Task task;
        using (call.Enter())
        {
            task = handler();
        }

        call.Track(task, new Act(() => Complete(call, task)));
    }

    private void Complete(ClockCall call, Task task)
    {
        call.Close();
        _open--;
        Note($"{call.Name} {(task.IsFaulted ? task.Exception.InnerException!.GetType().Name : task.Status)}");
    }
}
