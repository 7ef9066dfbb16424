using FluentAssertions.Extensions;
using Understudy.Time.Tests.Support;

namespace Understudy.Time.Tests;

public sealed class VirtualClockTests
{
    [Fact]
    public void It_starts_at_a_documented_instant()
    {
        var clock = new VirtualClock();

        clock.GetUtcNow().Should().Be(new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero));
        clock.Elapsed.Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public void It_speaks_UTC_whatever_the_offset_of_its_start()
    {
        var clock = new VirtualClock(new DateTimeOffset(2025, 3, 1, 2, 0, 0, 2.Hours()));

        clock.GetUtcNow().Should().Be(new DateTimeOffset(2025, 3, 1, 0, 0, 0, TimeSpan.Zero));
        clock.LocalTimeZone.Should().Be(TimeZoneInfo.Utc);
    }

    [Fact]
    public void A_timestamp_counts_ticks_of_100_ns()
    {
        var clock = new VirtualClock();
        var before = clock.GetTimestamp();

        clock.Advance(3.Seconds());

        clock.TimestampFrequency.Should().Be(10_000_000);
        clock.GetElapsedTime(before).Should().Be(3.Seconds());
    }

    [Fact]
    public void A_callback_sees_exactly_the_time_it_was_due()
    {
        var clock = new VirtualClock();
        var seen = new List<TimeSpan>();
        foreach (var due in new[] { 3, 1, 2 })
        {
            clock.At(due.Seconds(), () => seen.Add(clock.Elapsed));
        }

        clock.Advance(10.Seconds());

        seen.Should().Equal(1.Seconds(), 2.Seconds(), 3.Seconds());
        clock.Elapsed.Should().Be(10.Seconds());
    }

    [Fact]
    public void What_a_callback_schedules_inside_the_span_still_runs()
    {
        var clock = new VirtualClock();
        var seen = new List<TimeSpan>();
        clock.At(1.Seconds(), () => clock.At(2.Seconds(), () => clock.At(4.Seconds(), () => seen.Add(clock.Elapsed))));

        clock.Advance(10.Seconds());

        seen.Should().Equal(7.Seconds());
    }

    [Fact]
    public void Equal_due_times_run_in_the_order_in_which_they_were_scheduled()
    {
        var clock = new VirtualClock();
        var seen = new List<int>();
        var timers = Enumerable.Range(0, 20).Select(i => clock.At(1.Seconds(), () => seen.Add(i))).ToArray();
        timers[3].Dispose();
        timers[11].Dispose();

        clock.Advance(1.Seconds());

        seen.Should().Equal(Enumerable.Range(0, 20).Except([3, 11]));
    }

    [Fact]
    public void NextDue_tells_the_earliest_armed_timer_and_null_when_there_is_none()
    {
        var clock = new VirtualClock();
        clock.NextDue.Should().BeNull();

        clock.At(5.Seconds(), () => { });
        clock.At(2.Seconds(), () => { });

        clock.NextDue.Should().Be(VirtualClock.DefaultStart + 2.Seconds());
    }

    [Fact]
    public void AdvanceTo_stops_at_the_instant_it_is_given()
    {
        var clock = new VirtualClock();

        clock.AdvanceTo(VirtualClock.DefaultStart + 30.Days());

        clock.Elapsed.Should().Be(30.Days());
    }

    [Fact]
    public void Settling_runs_what_is_due_now_and_leaves_the_clock_where_it_is()
    {
        var clock = new VirtualClock();
        var seen = new List<string>();
        clock.At(TimeSpan.Zero, () => seen.Add("now"));
        clock.At(1.Seconds(), () => seen.Add("later"));

        clock.Settle();

        seen.Should().Equal("now");
        clock.Elapsed.Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public void Going_back_is_refused()
    {
        var clock = new VirtualClock();

        var advance = () => clock.Advance(-1.Seconds());
        var advanceTo = () => clock.AdvanceTo(VirtualClock.DefaultStart - 1.Seconds());

        const string Message = "The clock stands at 2025-01-01T00:00:00.0000000Z and cannot go back by 00:00:01.\n"
            + "Advance by zero or more; for an earlier time start a new VirtualClock(start).";
        advance.Should().ThrowExactly<ClockRangeException>().WithMessage(Message).Which.Span.Should().Be(-1.Seconds());
        advanceTo.Should().ThrowExactly<ClockRangeException>().WithMessage(Message);
    }

    [Fact]
    public void Moving_beyond_the_year_9999_is_refused()
    {
        var clock = new VirtualClock();

        var advance = () => clock.Advance(TimeSpan.MaxValue);

        advance.Should().ThrowExactly<ClockRangeException>().WithMessage(
            "The clock stands at 2025-01-01T00:00:00.0000000Z and cannot move on by 10675199.02:48:05.4775807: "
            + "time ends with the year 9999.\nAdvance by less, or start the clock earlier.");
    }

    [Fact]
    public void An_exception_of_a_callback_surfaces_and_the_rest_stays_queued()
    {
        var clock = new VirtualClock();
        var seen = new List<TimeSpan>();
        clock.At(1.Seconds(), () => throw new InvalidOperationException("boom"));
        clock.At(2.Seconds(), () => seen.Add(clock.Elapsed));

        var advance = () => clock.Advance(5.Seconds());

        advance.Should().ThrowExactly<InvalidOperationException>().WithMessage("boom");
        clock.Elapsed.Should().Be(1.Seconds());
        advance();
        seen.Should().Equal(2.Seconds());
    }
}
