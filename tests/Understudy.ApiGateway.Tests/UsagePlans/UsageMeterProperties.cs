using CsCheck;
using Understudy.ApiGateway.UsagePlans;

namespace Understudy.ApiGateway.Tests.UsagePlans;

public sealed class UsageMeterProperties
{
    private static readonly DateTime Start = new(2025, 1, 15, 12, 0, 0, DateTimeKind.Utc);

    private static readonly Gen<TimeSpan[]> Gaps = Gen.OneOf(
        Gen.Const(TimeSpan.Zero),
        Gen.Int[1, 86_400].Select(seconds => TimeSpan.FromSeconds(seconds)),
        Gen.Int[1, 45].Select(days => TimeSpan.FromDays(days))).Array[1, 60];

    [Fact]
    public void Admits_what_a_count_per_calendar_period_admits_and_tells_each_day_apart() =>
        Gen.Select(Gen.Enum<QuotaPeriod>(), Gen.Int[0, 6], Gen.Int[0, 6], Gaps).Sample((period, limit, offset, gaps) =>
        {
            var meter = new UsageMeter(new QuotaSettings(limit, period, offset), Start.Ticks);
            var used = new Dictionary<DateTime, int>();
            var days = new Dictionary<DateOnly, int>();
            var now = Start;

            foreach (var gap in gaps)
            {
                now += gap;
                var key = PeriodOf(now, period);
                var allowed = key == PeriodOf(Start, period) ? Math.Max(0, limit - offset) : limit;
                var admits = used.GetValueOrDefault(key) < allowed;
                meter.TryUse(now.Ticks).Should().Be(admits);
                used[key] = used.GetValueOrDefault(key) + (admits ? 1 : 0);
                days[DateOnly.FromDateTime(now)] = days.GetValueOrDefault(DateOnly.FromDateTime(now)) + (admits ? 1 : 0);
                meter.Remaining(now.Ticks).Should().Be(allowed - used[key]);
            }

            meter.Days(now.Ticks, DateOnly.FromDateTime(Start), DateOnly.FromDateTime(now))
                .Should().OnlyContain(day => day.Used == days.GetValueOrDefault(day.Day));
        });

    private static DateTime PeriodOf(DateTime now, QuotaPeriod period) => period switch
    {
        QuotaPeriod.Day => now.Date,
        QuotaPeriod.Week => now.Date.AddDays(-(((int)now.DayOfWeek + 6) % 7)),
        _ => new DateTime(now.Year, now.Month, 1, 0, 0, 0, DateTimeKind.Utc),
    };
}
