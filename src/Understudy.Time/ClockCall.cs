using System.Runtime.CompilerServices;
using Understudy.Time.Calls;

namespace Understudy.Time;

/// <summary>One invocation of one handler, as the clock sees it.</summary>
/// <remarks>
/// Life: <see cref="ClockScheduler.BeginCall"/>, <see cref="Enter"/> around the handler's synchronous part, <see cref="Track"/> for an
/// incomplete task, <see cref="Close"/> at the end. The clock moves only when every open call has completed, waits on a task token,
/// or has armed a timer of its own.
/// </remarks>
public sealed class ClockCall
{
    // One notification per thread that enters or leaves the context: the low 16 bits count the threads inside, the rest counts events.
    private const long Event = 1 << 16;

    private static readonly AsyncLocal<ClockCall?> Ambient = new(static change =>
    {
        change.PreviousValue?.ThreadLeft();
        change.CurrentValue?.ThreadEntered(change.ThreadContextChanged && !_switching);
    });

    // Whoever begins a call enters and leaves it on the thread that it is on: that is no resumption.
    [ThreadStatic]
    private static bool _switching;

    private readonly CallLedger _ledger;
    private IClockWork? _continuation;
    private Task? _task;
    private ExecutionContext? _enteredFrom;
    private ExecutionContext? _entered;
    private bool _hadTimers;
    private int _armed;
    private int _noted;
    private long _presence;

    internal ClockCall(CallLedger ledger, long sequence, string name, bool runsInRealTime)
    {
        _ledger = ledger;
        Sequence = sequence;
        Name = name;
        RunsInRealTime = runsInRealTime;
    }

    /// <summary>As given to <see cref="ClockScheduler.BeginCall"/>.</summary>
    public string Name { get; private set; }

    /// <summary>1 for the first call on the clock. Completions found together are handled in this order.</summary>
    public long Sequence { get; private set; }

    /// <summary>Whether the call holds the clock until it completes, whatever timers it has.</summary>
    public bool RunsInRealTime { get; }

    /// <summary>Where the call stands.</summary>
    public ClockCallState State { get; private set; }

    internal static ClockCall? Current => Ambient.Value;

    internal long Activity => Volatile.Read(ref _presence);

    internal bool IsSpent => State == ClockCallState.Closed && _armed == 0 && ThreadsInside == 0;

    /// <summary>Whether the handler answered at once and left nothing behind that could be seen: then the next call may be this object again.</summary>
    private bool LeftNoTrace => _task is null && !_hadTimers && !RunsInRealTime && Activity == 2 * Event;

    private int ThreadsInside => (int)(Activity & (Event - 1));

    internal static void Restore(ClockCall? previous) => Ambient.Value = previous;

    internal static void SwitchTo(ExecutionContext context)
    {
        _switching = true;
        ExecutionContext.Restore(context);
        _switching = false;
    }

    internal static ClockCall? CurrentOn(CallLedger ledger) => Current is { } call && ReferenceEquals(call._ledger, ledger) ? call : null;

    /// <summary>Makes this call the owner of every timer made until the scope is disposed, and in all that flows from it.</summary>
    /// <returns>Dispose it on the same thread, after the handler has returned its task.</returns>
    public ClockCallScope Enter()
    {
        var scope = new ClockCallScope(ExecutionContext.Capture(), SynchronizationContext.Current, Ambient.Value);
        if (scope.HadSynchronizationContext)
        {
            SynchronizationContext.SetSynchronizationContext(null);
        }

        // Setting the value makes a new context each time; a call that is used again goes back to the one it made before.
        if (_entered is not null && ReferenceEquals(_enteredFrom, scope.Context))
        {
            SwitchTo(_entered);
        }
        else
        {
            Ambient.Value = this;
            _enteredFrom = scope.Context;
            _entered = ExecutionContext.Capture();
        }

        return scope;
    }

    internal void Renew(long sequence, string name)
    {
        Sequence = sequence;
        Name = name;
        State = ClockCallState.Running;
        Volatile.Write(ref _presence, 0);
    }

    /// <summary>Hands over the handler's task; once it has completed, the driver runs the continuation, in call order.</summary>
    /// <param name="task">Usually incomplete; a completed one is continued by the driver all the same.</param>
    /// <param name="continuation">Reads the task's result. It closes the call or lets it wait on a token.</param>
    public void Track(Task task, IClockWork continuation)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(continuation);
        lock (_ledger.Agenda.Gate)
        {
            State = ClockCallState.Running;
            _task = task;
            _continuation = continuation;
        }

        if (task.IsCompleted)
        {
            TaskCompleted();
        }
        else
        {
            task.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(TaskCompleted);
        }
    }

    /// <summary>The call now waits on a task token: it no longer holds the clock and does not keep a run from being idle.</summary>
    public void WaitOnToken() => Become(ClockCallState.WaitingOnToken);

    /// <summary>The token was answered or timed out: the call holds the clock again until it completes or is closed.</summary>
    public void TokenAnswered() => Become(ClockCallState.Running);

    /// <summary>Ends the call. If its task is still incomplete (a timeout, a stopped execution) its result is dropped, its timers stay,
    /// and the driver waits for its threads, though for nothing else of it. Closing twice is harmless.</summary>
    public void Close()
    {
        lock (_ledger.Agenda.Gate)
        {
            if (State == ClockCallState.Closed)
            {
                return;
            }

            DropContinuation();
            State = ClockCallState.Closed;
            if (RunsInRealTime || _task is null or { IsCompleted: true })
            {
                _ledger.Remove(this);
            }

            if (LeftNoTrace)
            {
                _ledger.Keep(this);
            }
        }

        _ledger.Stir();
    }

    internal void TimerArmed()
    {
        _hadTimers = true;
        _armed++;
        _ledger.Stir();
    }

    internal void TimerDisarmed()
    {
        _armed--;
        _ledger.Stir();
    }

    internal IClockWork? TakeContinuation()
    {
        if (State != ClockCallState.Completed)
        {
            return null;
        }

        var work = _continuation;
        _continuation = null;
        return work;
    }

    internal CallsVerdict Judge()
    {
        if (State == ClockCallState.Completed || (State != ClockCallState.Running && _task is null or { IsCompleted: true }))
        {
            return CallsVerdict.Settled;
        }

        // A completed task whose completion has not been booked yet is about to be.
        if (ThreadsInside > 0 || (_continuation is not null && _task is { IsCompleted: true }))
        {
            return CallsVerdict.Executing;
        }

        if (State != ClockCallState.Running)
        {
            return CallsVerdict.LooksAtRest;
        }

        return RunsInRealTime ? CallsVerdict.InRealTime : _armed == 0 ? CallsVerdict.Holding : CallsVerdict.LooksAtRest;
    }

    private void TaskCompleted()
    {
        lock (_ledger.Agenda.Gate)
        {
            if (State == ClockCallState.Closed)
            {
                _ledger.Remove(this);
            }
            else if (State == ClockCallState.Running && _continuation is not null)
            {
                State = ClockCallState.Completed;
                _ledger.CountCompleted(1);
            }
        }

        _ledger.Stir();
    }

    private void Become(ClockCallState state)
    {
        lock (_ledger.Agenda.Gate)
        {
            if (State == ClockCallState.Closed)
            {
                return;
            }

            DropContinuation();
            State = state;
        }

        _ledger.Stir();
    }

    private void DropContinuation()
    {
        if (State == ClockCallState.Completed && _continuation is not null)
        {
            _ledger.CountCompleted(-1);
        }

        _continuation = null;
    }

    private void ThreadEntered(bool resumed)
    {
        Interlocked.Add(ref _presence, Event + 1);
        if (resumed && !RunsInRealTime && !_ledger.IsDriver(Environment.CurrentManagedThreadId))
        {
            NoteForeignThread();
        }
    }

    private void ThreadLeft()
    {
        if ((Interlocked.Add(ref _presence, Event - 1) & (Event - 1)) == 0)
        {
            _ledger.Wake();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void NoteForeignThread()
    {
        var kind = Thread.CurrentThread.IsThreadPoolThread ? ClockThreadKind.ThreadPool : ClockThreadKind.Dedicated;
        if ((Interlocked.Or(ref _noted, 1 << (int)kind) & (1 << (int)kind)) == 0)
        {
            _ledger.Note(new ClockDiagnostic(Name, Sequence, kind));
        }
    }
}
