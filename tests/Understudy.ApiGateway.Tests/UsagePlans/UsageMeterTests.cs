using Understudy.ApiGateway.UsagePlans;

namespace Understudy.ApiGateway.Tests.UsagePlans;

public sealed class UsageMeterTests
{
    private static readonly long Start = Ticks(2025, 1, 15, hour: 12);

    [Fact]
    public void The_quota_answers_until_the_month_turns()
    {
        var meter = Meter(10_000, QuotaPeriod.Month);

        Used(meter, calls: 10_001, at: Start).Should().Be(10_000);
        Used(meter, calls: 1, at: Ticks(2025, 2, 1) - 1).Should().Be(0);
        Used(meter, calls: 10_001, at: Ticks(2025, 2, 1)).Should().Be(10_000);
    }

    [Theory]
    [InlineData(QuotaPeriod.Day, 2025, 1, 16)]
    [InlineData(QuotaPeriod.Week, 2025, 1, 20)] // the Monday after a Wednesday
    [InlineData(QuotaPeriod.Month, 2025, 2, 1)]
    public void A_period_ends_at_midnight_UTC_of_the_calendar(QuotaPeriod period, int year, int month, int day)
    {
        var (_, end) = QuotaCalendar.PeriodAt(Start, period);

        end.Should().Be(Ticks(year, month, day));
    }

    [Theory]
    [InlineData(QuotaPeriod.Day)]
    [InlineData(QuotaPeriod.Week)]
    [InlineData(QuotaPeriod.Month)]
    public void The_last_period_of_the_calendar_has_an_end(QuotaPeriod period)
    {
        var (start, end) = QuotaCalendar.PeriodAt(DateTime.MaxValue.Ticks, period);

        start.Should().BeLessThan(DateTime.MaxValue.Ticks);
        end.Should().BeGreaterThan(DateTime.MaxValue.Ticks);
    }

    [Fact]
    public void The_offset_is_subtracted_in_the_first_period_only()
    {
        var meter = Meter(3, QuotaPeriod.Week, offset: 1);

        Used(meter, calls: 5, at: Start).Should().Be(2);
        Used(meter, calls: 5, at: Ticks(2025, 1, 20)).Should().Be(3);
    }

    [Fact]
    public void What_remains_is_known_and_can_be_raised_for_the_present_period()
    {
        var meter = Meter(3, QuotaPeriod.Day);
        Used(meter, calls: 3, at: Start);

        meter.SetRemaining(Start, 2);

        meter.Remaining(Start).Should().Be(2);
        Used(meter, calls: 5, at: Start).Should().Be(2);
        meter.Remaining(Ticks(2025, 1, 16)).Should().Be(3);
    }

    [Fact]
    public void Usage_is_told_day_by_day()
    {
        var meter = Meter(10, QuotaPeriod.Month);
        Used(meter, calls: 3, at: Start);
        Used(meter, calls: 2, at: Ticks(2025, 1, 17, hour: 8));

        var days = meter.Days(Ticks(2025, 1, 18), new DateOnly(2025, 1, 14), new DateOnly(2025, 1, 18));

        days.Should().Equal(
            new UsageDay(new DateOnly(2025, 1, 14), 0, 10),
            new UsageDay(new DateOnly(2025, 1, 15), 3, 7),
            new UsageDay(new DateOnly(2025, 1, 16), 0, 7),
            new UsageDay(new DateOnly(2025, 1, 17), 2, 5),
            new UsageDay(new DateOnly(2025, 1, 18), 0, 5));
    }

    [Fact]
    public void Without_a_quota_requests_are_counted_and_nothing_runs_out()
    {
        var meter = new UsageMeter(null, Start);

        Used(meter, calls: 100, at: Start).Should().Be(100);
        meter.Remaining(Start).Should().BeNull();
        meter.Days(Start, new DateOnly(2025, 1, 15), new DateOnly(2025, 1, 15)).Should().Equal(new UsageDay(new DateOnly(2025, 1, 15), 100, null));
    }

    private static UsageMeter Meter(int limit, QuotaPeriod period, int offset = 0) => new(new QuotaSettings(limit, period, offset), Start);

    private static int Used(UsageMeter meter, int calls, long at) => Enumerable.Range(0, calls).Count(_ => meter.TryUse(at));

    private static long Ticks(int year, int month, int day, int hour = 0) => new DateTime(year, month, day, hour, 0, 0).Ticks;
}
