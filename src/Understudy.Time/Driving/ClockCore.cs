using Microsoft.Extensions.Time.Testing;
using Understudy.Time.Calls;
using Understudy.Time.Fakes;
using Understudy.Time.Scheduling;

namespace Understudy.Time.Driving;

/// <summary>The parts of one clock, wired together.</summary>
internal sealed class ClockCore
{
    private readonly long _start;
    private readonly FakeLink? _link;

    public ClockCore(long start) : this(start, null)
    {
    }

    private ClockCore(long start, FakeTimeProvider? fake)
    {
        _start = start;
        Agenda = new Agenda(start);
        Calls = new CallLedger(Agenda);
        _link = fake is null ? null : new FakeLink(fake, this);
        Driver = new ClockDriver(Agenda, Calls, _link);
    }

    public Agenda Agenda { get; }

    public CallLedger Calls { get; }

    public ClockDriver Driver { get; }

    public TimeSpan Elapsed => new(ReadOwnNow() - _start);

    public DateTimeOffset? NextDue => Agenda.NextDue is { } due ? new DateTimeOffset(due, TimeSpan.Zero) : null;

    public static ClockCore Following(FakeTimeProvider fake)
    {
        ArgumentNullException.ThrowIfNull(fake);
        return new ClockCore(FakeLink.Peek(fake), fake);
    }

    /// <summary>What a user reads: reading a fake that advances by itself advances it.</summary>
    public long ReadNow() => _link is null || Driver.IsBusy ? Agenda.Now : _link.Read();

    public long ReadOwnNow() => _link is null || Driver.IsBusy ? Agenda.Now : _link.Peek();

    public long Plus(TimeSpan span)
    {
        var now = ReadOwnNow();
        if (span < TimeSpan.Zero)
        {
            throw ClockRangeException.Backwards(now, span);
        }

        return span.Ticks <= DateTimeOffset.MaxValue.UtcTicks - now ? now + span.Ticks : throw ClockRangeException.Beyond(now, span);
    }

    public long To(DateTimeOffset instant)
    {
        var now = ReadOwnNow();
        return instant.UtcTicks >= now ? instant.UtcTicks : throw ClockRangeException.Backwards(now, new TimeSpan(instant.UtcTicks - now));
    }

    public void Post(IClockWork work)
    {
        Agenda.Post(work);
        Rearm();
    }

    public ScheduledWork Schedule(long due, IClockWork work)
    {
        var item = new ScheduledWork(Agenda, work);
        Agenda.Arm(item, due);
        Rearm();
        return item;
    }

    public VirtualTimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new VirtualTimer(this, callback, state, ClockCall.CurrentOn(Calls));
        timer.Change(dueTime, period);
        return timer;
    }

    public void Arm(ScheduledWork item, long delay, long period)
    {
        var now = ReadOwnNow();
        Agenda.Arm(item, now + Math.Min(delay, DateTimeOffset.MaxValue.UtcTicks - now), period);
        Rearm();
    }

    public void Disarm(ScheduledWork item) => Agenda.Disarm(item);

    private void Rearm()
    {
        if (_link is not null && !Driver.IsBusy)
        {
            _link.Rearm();
        }
    }
}
