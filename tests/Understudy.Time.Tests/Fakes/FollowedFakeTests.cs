using FluentAssertions.Extensions;
using Microsoft.Extensions.Time.Testing;
using Understudy.Time.Tests.Support;

namespace Understudy.Time.Tests.Fakes;

public sealed class FollowedFakeTests
{
    private readonly FakeTimeProvider _fake = new(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly VirtualClock _clock;
    private readonly List<TimeSpan> _seen = [];

    public FollowedFakeTests() => _clock = new VirtualClock(_fake);

    [Fact]
    public void The_clock_starts_where_the_fake_stands() => _clock.GetUtcNow().Should().Be(_fake.GetUtcNow());

    [Fact]
    public void The_fake_shows_every_instant_to_which_the_clock_steps()
    {
        var shown = new List<TimeSpan>();
        _clock.Every(3.Seconds(), () => shown.Add(_fake.GetUtcNow() - _fake.Start));

        _clock.Advance(10.Seconds());

        shown.Should().Equal(3.Seconds(), 6.Seconds(), 9.Seconds());
        _fake.GetUtcNow().Should().Be(_fake.Start + 10.Seconds());
    }

    [Fact]
    public void Timers_of_the_fake_itself_fire_on_the_way()
    {
        _fake.At(4.Seconds(), Note);

        _clock.Advance(10.Seconds());

        _seen.Should().HaveCount(1);
    }

    [Fact]
    public void Advancing_the_fake_steps_the_clock_to_each_due_instant()
    {
        _clock.At(1.Seconds(), () => _clock.At(2.Seconds(), () => _clock.At(4.Seconds(), Note)));
        _clock.Every(2.Seconds(), Note);

        _fake.Advance(8.Seconds());

        _seen.Should().Equal(2.Seconds(), 4.Seconds(), 6.Seconds(), 7.Seconds(), 8.Seconds());
        _clock.Elapsed.Should().Be(8.Seconds());
    }

    [Fact]
    public void Advancing_the_fake_bit_by_bit_misses_nothing()
    {
        _clock.Every(2.Seconds(), Note);

        for (var i = 0; i < 10; i++)
        {
            _fake.Advance(1.Seconds());
        }

        _seen.Should().Equal(2.Seconds(), 4.Seconds(), 6.Seconds(), 8.Seconds(), 10.Seconds());
    }

    [Fact]
    public void Setting_the_fake_steps_the_clock_as_well()
    {
        _clock.At(90.Days(), Note);

        _fake.SetUtcNow(_fake.Start + 100.Days());

        _seen.Should().Equal(90.Days());
        _clock.GetUtcNow().Should().Be(_fake.GetUtcNow());
    }

    [Fact]
    public void A_fake_that_moves_when_read_moves_the_clock_when_read()
    {
        _fake.AutoAdvanceAmount = 1.Seconds();
        _clock.At(2.5.Seconds(), Note);

        var readings = Enumerable.Range(0, 5).Select(_ => (_clock.GetUtcNow() - _fake.Start).TotalSeconds).ToArray();

        readings.Should().BeInAscendingOrder();
        _seen.Should().Equal(2.5.Seconds());
    }

    [Fact]
    public void A_fake_that_moves_when_read_stays_still_while_the_clock_looks_at_it()
    {
        _fake.AutoAdvanceAmount = 1.Seconds();

        _clock.At(5.Seconds(), Note);
        _clock.Advance(10.Seconds());

        _seen.Should().Equal(5.Seconds());
        _clock.Elapsed.Should().Be(10.Seconds());
    }

    [Fact]
    public void Posted_work_runs_when_the_fake_is_advanced()
    {
        _clock.Scheduler.Post(new Act(Note));

        _fake.Advance(1.Seconds());

        _seen.Should().HaveCount(1);
    }

    [Fact]
    public void A_callback_that_advances_the_fake_takes_the_clock_along_once_its_own_advance_is_over()
    {
        _clock.At(1.Seconds(), () => _fake.Advance(5.Seconds()));
        _clock.At(2.Seconds(), Note);

        _clock.Advance(3.Seconds());

        _seen.Should().Equal(2.Seconds());
        _clock.Elapsed.Should().Be(6.Seconds());
    }

    private void Note() => _seen.Add(_clock.Elapsed);
}
