namespace Understudy.Time;

/// <summary>The span in which a call owns the timers made on this thread; from <see cref="ClockCall.Enter"/>.</summary>
public readonly ref struct ClockCallScope
{
    private readonly ExecutionContext? _context;
    private readonly SynchronizationContext? _synchronization;
    private readonly ClockCall? _previous;

    internal ClockCallScope(ExecutionContext? context, SynchronizationContext? synchronization, ClockCall? previous)
    {
        _context = context;
        _synchronization = synchronization;
        _previous = previous;
    }

    internal ExecutionContext? Context => _context;

    internal bool HadSynchronizationContext => _synchronization is not null;

    /// <summary>Gives the thread back the execution and synchronization contexts that it had before.</summary>
    public void Dispose()
    {
        if (_context is not null)
        {
            ClockCall.SwitchTo(_context);
        }
        else
        {
            ClockCall.Restore(_previous);
        }

        if (_synchronization is not null)
        {
            SynchronizationContext.SetSynchronizationContext(_synchronization);
        }
    }
}
