using FluentAssertions.Extensions;
using Understudy.Time.Tests.Support;

namespace Understudy.Time.Tests.Scheduling;

public sealed class EngineTimerTests
{
    private readonly VirtualClock _clock = new();
    private readonly List<string> _seen = [];

    [Fact]
    public void Scheduled_work_runs_at_its_instant()
    {
        var item = _clock.Scheduler.Schedule(VirtualClock.DefaultStart + 2.Seconds(), Note("work"));

        _clock.Advance(3.Seconds());

        _seen.Should().Equal("2 work");
        item.Due.Should().Be(VirtualClock.DefaultStart + 2.Seconds());
        item.IsPending.Should().BeFalse();
    }

    [Fact]
    public void Cancelled_work_does_not_run_and_cancelling_twice_says_so()
    {
        var item = _clock.Scheduler.Schedule(VirtualClock.DefaultStart + 2.Seconds(), Note("work"));

        item.Cancel().Should().BeTrue();
        item.Cancel().Should().BeFalse();
        _clock.Advance(3.Seconds());

        _seen.Should().BeEmpty();
    }

    [Fact]
    public void Work_due_in_the_past_runs_now()
    {
        _clock.Scheduler.Schedule(VirtualClock.DefaultStart - 1.Hours(), Note("late"));

        _clock.Settle();

        _seen.Should().Equal("0 late");
    }

    [Fact]
    public void Posted_work_runs_in_order_before_what_is_due()
    {
        _clock.Scheduler.Schedule(VirtualClock.DefaultStart, Note("due"));
        _clock.Scheduler.Post(Note("first"));
        _clock.Scheduler.Post(Note("second"));

        _clock.Settle();

        _seen.Should().Equal("0 first", "0 second", "0 due");
    }

    private Act Note(string what) => new(() => _seen.Add($"{_clock.Elapsed.TotalSeconds} {what}"));
}
