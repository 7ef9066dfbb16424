using Understudy.Time.Scheduling;

namespace Understudy.Time.Calls;

/// <summary>The calls that are open on one clock, by number, and what was noticed about them.</summary>
internal sealed class CallLedger(Agenda agenda)
{
    private readonly List<ClockCall> _calls = [];
    private readonly List<ClockDiagnostic> _diagnostics = [];
    private ClockCall? _spare;
    private TaskCompletionSource? _waiting;
    private long _sequence;
    private long _stamp;
    private int _completed;
    private int _driverThread;
    private volatile int _count;
    private volatile ForeignThreadException? _fault;

    public Agenda Agenda => agenda;

    public bool Strict { get; set; }

    public bool IsEmpty => _count == 0;

    public IReadOnlyList<ClockDiagnostic> Diagnostics
    {
        get
        {
            lock (_diagnostics)
            {
                return _diagnostics.ToArray();
            }
        }
    }

    public void EnterDriver() => Volatile.Write(ref _driverThread, Environment.CurrentManagedThreadId);

    public void LeaveDriver() => Volatile.Write(ref _driverThread, 0);

    public bool IsDriver(int thread) => Volatile.Read(ref _driverThread) == thread;

    public ClockCall Begin(string name, bool runsInRealTime)
    {
        lock (agenda.Gate)
        {
            var call = runsInRealTime ? null : _spare;
            if (call is null)
            {
                call = new ClockCall(this, ++_sequence, name, runsInRealTime);
            }
            else
            {
                _spare = null;
                call.Renew(++_sequence, name);
            }

            _calls.Add(call);
            _count = _calls.Count;
            return call;
        }
    }

    /// <summary>Keeps a closed call for the next one: most handlers answer at once. The gate is held.</summary>
    public void Keep(ClockCall call) => _spare = call;

    /// <summary>The continuation of the completed call with the lowest number. The gate is held.</summary>
    public IClockWork? TakeCompleted()
    {
        if (_completed == 0)
        {
            return null;
        }

        foreach (var call in _calls)
        {
            if (call.TakeContinuation() is { } work)
            {
                _completed--;
                return work;
            }
        }

        return null;
    }

    /// <summary>The gate is held.</summary>
    public void CountCompleted(int change) => _completed += change;

    /// <summary>The gate is held.</summary>
    public void Remove(ClockCall call)
    {
        var last = _calls.Count - 1;
        if (last >= 0 && ReferenceEquals(_calls[last], call))
        {
            _calls.RemoveAt(last);
        }
        else
        {
            _calls.Remove(call);
        }

        _count = _calls.Count;
    }

    /// <summary>What the open calls are about, and a stamp that changes with everything they do.</summary>
    public CallsVerdict Judge(out ClockCall? culprit, out long stamp)
    {
        lock (agenda.Gate)
        {
            var verdict = CallsVerdict.Settled;
            culprit = null;
            stamp = Volatile.Read(ref _stamp);
            foreach (var call in _calls)
            {
                stamp += call.Activity;
                var one = call.Judge();
                if (one > verdict)
                {
                    verdict = one;
                    culprit = call;
                }
            }

            return verdict;
        }
    }

    /// <summary>Forgets abandoned calls that came to rest with no timer left: nothing on this clock can wake them.</summary>
    public void DropSpent()
    {
        lock (agenda.Gate)
        {
            _calls.RemoveAll(static call => call.IsSpent);
            _count = _calls.Count;
        }
    }

    public Task Await()
    {
        var waiting = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Interlocked.Exchange(ref _waiting, waiting);
        return waiting.Task;
    }

    public void StopWaiting() => Volatile.Write(ref _waiting, null);

    public void Stir()
    {
        Interlocked.Increment(ref _stamp);
        Wake();
    }

    public void Wake()
    {
        if (Volatile.Read(ref _waiting) is not null)
        {
            Interlocked.Exchange(ref _waiting, null)?.TrySetResult();
        }
    }

    public void Note(ClockDiagnostic diagnostic)
    {
        lock (_diagnostics)
        {
            _diagnostics.Add(diagnostic);
        }

        if (Strict)
        {
            _fault = new ForeignThreadException(diagnostic);
        }
    }

    public void ThrowIfFaulty()
    {
        if (_fault is { } fault)
        {
            _fault = null;
            throw fault;
        }
    }
}
