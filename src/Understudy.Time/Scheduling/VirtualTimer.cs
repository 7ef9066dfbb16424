using Understudy.Time.Driving;

namespace Understudy.Time.Scheduling;

/// <summary>A timer made through <see cref="TimeProvider.CreateTimer"/>.</summary>
internal sealed class VirtualTimer : ITimer, IClockWork
{
    private static readonly ContextCallback Invoke = static timer => ((VirtualTimer)timer!).InvokeCallback();

    private readonly ClockCore _core;
    private readonly TimerCallback _callback;
    private readonly object? _state;
    private readonly ScheduledWork _item;

    // Null where the flow is suppressed, as Task.Delay and CancellationTokenSource do while they make their timer.
    private readonly ExecutionContext? _context = ExecutionContext.Capture();
    private volatile bool _disposed;

    public VirtualTimer(ClockCore core, TimerCallback callback, object? state, ClockCall? owner)
    {
        _core = core;
        _callback = callback;
        _state = state;
        _item = new ScheduledWork(core.Agenda, this, owner);
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        var due = Checked(dueTime, nameof(dueTime));
        var every = Math.Max(0, Checked(period, nameof(period)));
        if (_disposed)
        {
            return false;
        }

        if (due < 0)
        {
            _core.Disarm(_item);
        }
        else
        {
            _core.Arm(_item, due, every);
        }

        // Disposed meanwhile on another thread: whichever came last, nothing must stay armed.
        if (_disposed)
        {
            _core.Disarm(_item);
            return false;
        }

        return true;
    }

    public void Run()
    {
        if (_disposed)
        {
            return;
        }

        if (_context is null)
        {
            InvokeCallback();
        }
        else
        {
            ExecutionContext.Run(_context, Invoke, this);
        }
    }

    public void Dispose()
    {
        _disposed = true;
        _core.Disarm(_item);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private static long Checked(TimeSpan time, string parameter)
    {
        if (time == Timeout.InfiniteTimeSpan)
        {
            return -1;
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero, parameter);
        return time.Ticks;
    }

    private void InvokeCallback() => _callback(_state);
}
