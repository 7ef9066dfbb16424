using Understudy.Time.Calls;

namespace Understudy.Time.Scheduling;

/// <summary>The present instant and all that is to happen: completed calls, posted work, due work. One lock guards it and the calls.</summary>
internal sealed class Agenda(long start)
{
    private readonly DueQueue _due = new();
    private readonly Queue<IClockWork> _posted = new();
    private long _now = start;
    private long _sequence;

    public Lock Gate { get; } = new();

    public long Now => Volatile.Read(ref _now);

    public bool HasPosted
    {
        get
        {
            lock (Gate)
            {
                return _posted.Count > 0;
            }
        }
    }

    public long? NextDue
    {
        get
        {
            lock (Gate)
            {
                return _due.Count > 0 ? _due.EarliestDue : null;
            }
        }
    }

    public void Post(IClockWork work)
    {
        lock (Gate)
        {
            _posted.Enqueue(work);
        }
    }

    public void Arm(ScheduledWork item, long due, long period = 0)
    {
        lock (Gate)
        {
            if (item.Index >= 0)
            {
                _due.Remove(item);
            }
            else
            {
                item.Owner?.TimerArmed();
            }

            item.DueTicks = Math.Max(due, _now);
            item.PeriodTicks = period;
            item.Sequence = _sequence++;
            _due.Add(item);
        }
    }

    public bool Disarm(ScheduledWork item)
    {
        lock (Gate)
        {
            if (item.Index < 0)
            {
                return false;
            }

            _due.Remove(item);
            item.Owner?.TimerDisarmed();
            return true;
        }
    }

    /// <summary>Takes what comes next at or before <paramref name="limit"/> off the agenda; <paramref name="now"/> is its instant.</summary>
    public Taken Take(CallLedger calls, long limit, out IClockWork? work, out long now)
    {
        lock (Gate)
        {
            now = _now;
            work = calls.TakeCompleted();
            if (work is not null || _posted.TryDequeue(out work))
            {
                return Taken.Posted;
            }

            if (_due.Count == 0 || _due.EarliestDue > limit)
            {
                return Taken.Nothing;
            }

            var item = _due.Earliest;
            work = item.Work;
            now = Math.Max(_now, item.DueTicks);
            _now = now;
            Advance(item);
            return item.Owner is null && work is VirtualTimer ? Taken.Stray : Taken.Due;
        }
    }

    public void MoveTo(long instant)
    {
        lock (Gate)
        {
            Volatile.Write(ref _now, Math.Max(_now, instant));
        }
    }

    // A periodic timer is armed again before its callback runs, so that the callback may change or dispose it.
    private void Advance(ScheduledWork item)
    {
        _due.Remove(item);
        var next = item.DueTicks + item.PeriodTicks;
        if (item.PeriodTicks == 0 || next > DateTimeOffset.MaxValue.UtcTicks)
        {
            item.Owner?.TimerDisarmed();
            return;
        }

        item.DueTicks = next;
        item.Sequence = _sequence++;
        _due.Add(item);
    }
}
