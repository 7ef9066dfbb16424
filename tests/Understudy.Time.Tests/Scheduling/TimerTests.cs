using FluentAssertions.Extensions;
using Understudy.Time.Tests.Support;

namespace Understudy.Time.Tests.Scheduling;

public sealed class TimerTests
{
    private readonly VirtualClock _clock = new();
    private readonly List<TimeSpan> _seen = [];

    [Fact]
    public void A_periodic_timer_is_armed_again_from_its_due_time()
    {
        using var timer = _clock.Every(3.Seconds(), Note);

        _clock.Advance(10.Seconds());

        _seen.Should().Equal(3.Seconds(), 6.Seconds(), 9.Seconds());
    }

    [Fact]
    public void A_callback_may_dispose_its_own_timer()
    {
        ITimer? timer = null;
        timer = _clock.Every(1.Seconds(), () =>
        {
            Note();
            timer!.Dispose();
        });

        _clock.Advance(5.Seconds());

        _seen.Should().Equal(1.Seconds());
    }

    [Fact]
    public void A_callback_may_change_its_own_timer()
    {
        ITimer? timer = null;
        timer = _clock.Every(1.Seconds(), () =>
        {
            Note();
            timer!.Change(4.Seconds(), Timeout.InfiniteTimeSpan);
        });

        _clock.Advance(10.Seconds());

        _seen.Should().Equal(1.Seconds(), 5.Seconds(), 9.Seconds());
    }

    [Fact]
    public void A_callback_may_dispose_a_timer_that_is_due_at_the_same_instant()
    {
        ITimer? other = null;
        _clock.At(1.Seconds(), () => other!.Dispose());
        other = _clock.At(1.Seconds(), Note);

        _clock.Advance(2.Seconds());

        _seen.Should().BeEmpty();
    }

    [Fact]
    public void A_timer_due_at_once_fires_when_the_clock_is_next_driven()
    {
        using var timer = _clock.At(TimeSpan.Zero, Note);
        _seen.Should().BeEmpty();

        _clock.Advance(TimeSpan.Zero);

        _seen.Should().Equal(TimeSpan.Zero);
    }

    [Fact]
    public void A_timer_made_unarmed_fires_once_it_is_changed()
    {
        using var timer = _clock.At(Timeout.InfiniteTimeSpan, Note);
        _clock.Advance(1.Days());

        timer.Change(2.Seconds(), TimeSpan.Zero).Should().BeTrue();
        _clock.Advance(1.Days());

        _seen.Should().Equal(1.Days() + 2.Seconds());
    }

    [Fact]
    public async Task A_disposed_timer_cannot_be_changed()
    {
        var timer = _clock.At(1.Seconds(), Note);
        await timer.DisposeAsync();

        timer.Change(1.Seconds(), 1.Seconds()).Should().BeFalse();
        _clock.Advance(5.Seconds());

        _seen.Should().BeEmpty();
    }

    [Fact]
    public void A_due_time_beyond_the_year_9999_is_never_reached()
    {
        using var timer = _clock.At(TimeSpan.MaxValue, Note);

        _clock.Advance(100_000.Days());

        _seen.Should().BeEmpty();
    }

    [Theory]
    [InlineData(-2, 0, "dueTime")]
    [InlineData(0, -2, "period")]
    public void Negative_times_are_refused_as_TimeProvider_demands(int dueTime, int period, string parameter)
    {
        var create = () => _clock.CreateTimer(_ => { }, null, dueTime.Milliseconds(), period.Milliseconds());

        create.Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName(parameter);
    }

    [Fact]
    public void A_callback_runs_in_the_execution_context_in_which_its_timer_was_made()
    {
        var ambient = new AsyncLocal<string>();
        var seen = "";
        ambient.Value = "maker";
        using var timer = _clock.At(1.Seconds(), () => seen = ambient.Value);

        ambient.Value = "driver";
        _clock.Advance(1.Seconds());

        seen.Should().Be("maker");
    }

    [Fact]
    public async Task Timers_made_on_many_threads_at_once_all_fire()
    {
        var fired = 0;
        var makers = Enumerable.Range(0, 8).Select(i => Task.Run(() => MakeThousand(i)));
        await Task.WhenAll(makers);

        await _clock.AdvanceAsync(1.Hours());

        fired.Should().Be(8 * 1000);

        void MakeThousand(int seed)
        {
            for (var i = 0; i < 1000; i++)
            {
                _clock.At(((i * 7919) + seed).Milliseconds() / 10, () => fired++);
                _clock.At(1.Seconds(), () => fired++).Dispose();
            }
        }
    }

    private void Note() => _seen.Add(_clock.Elapsed);
}
