using Microsoft.Extensions.Time.Testing;
using Understudy.Time.Driving;

namespace Understudy.Time.Fakes;

/// <summary>Keeps a clock and the user's <see cref="FakeTimeProvider"/> in step, whichever of the two is advanced.</summary>
internal sealed class FakeLink
{
    // The fake refuses due times of 2^32 ms and more; an alarm that rings early finds nothing due and is set again.
    private static readonly TimeSpan FarthestAlarm = TimeSpan.FromDays(40);

    private readonly FakeTimeProvider _fake;
    private readonly ClockCore _core;
    private readonly ITimer _alarm;
    private int _following;

    public FakeLink(FakeTimeProvider fake, ClockCore core)
    {
        _fake = fake;
        _core = core;
        _alarm = fake.CreateTimer(static link => ((FakeLink)link!).FakeMoved(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The fake's time, without the advance that reading it may be set to cause.</summary>
    public static long Peek(FakeTimeProvider fake)
    {
        var step = fake.AutoAdvanceAmount;
        if (step == TimeSpan.Zero)
        {
            return fake.GetUtcNow().UtcTicks;
        }

        fake.AutoAdvanceAmount = TimeSpan.Zero;
        var now = fake.GetUtcNow().UtcTicks;
        fake.AutoAdvanceAmount = step;
        return now;
    }

    public long Peek() => Capped(Peek(_fake));

    public long Read() => Capped(_fake.GetUtcNow().UtcTicks);

    /// <summary>Brings the fake to an instant that the clock has reached; its own timers fire on the way.</summary>
    public void Follow(long now)
    {
        if (Peek(_fake) >= now)
        {
            return;
        }

        Interlocked.Increment(ref _following);
        try
        {
            _fake.SetUtcNow(new DateTimeOffset(now, TimeSpan.Zero));
        }
        finally
        {
            Interlocked.Decrement(ref _following);
        }
    }

    /// <summary>Arms the fake for whatever this clock has to do next; called when no driver is at work.</summary>
    public void Rearm()
    {
        var now = Peek(_fake);
        var due = _core.Agenda.HasPosted ? now : _core.Agenda.NextDue;

        // What is due already waits for the next advance: the fake would fire a zero due time inside this very call.
        var delay = due is { } instant ? TimeSpan.FromTicks(Math.Clamp(instant - now, 1, FarthestAlarm.Ticks)) : Timeout.InfiniteTimeSpan;
        _alarm.Change(delay, Timeout.InfiniteTimeSpan);
    }

    // A timer that is still to fire keeps time from passing it: nobody reads a later instant before it has run.
    private long Capped(long fakeNow)
    {
        var own = _core.Agenda.Now;
        return Math.Max(own, _core.Agenda.NextDue is { } due ? Math.Min(due, fakeNow) : fakeNow);
    }

    private void FakeMoved()
    {
        if (Volatile.Read(ref _following) == 0)
        {
            _core.Driver.Drive(Mission.Follow(Peek(_fake)));
        }
    }
}
