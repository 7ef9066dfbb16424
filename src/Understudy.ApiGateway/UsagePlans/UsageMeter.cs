namespace Understudy.ApiGateway.UsagePlans;

/// <summary>Counts the requests of one key under one plan and applies the plan's quota. Thread-safe; allocates once per day at most.</summary>
internal sealed class UsageMeter
{
    private readonly Lock _gate = new();
    private readonly QuotaSettings? _quota;
    private readonly long _firstPeriodEnd;
    private readonly List<UsageDay> _days = [];
    private long _periodEnd;
    private long _allowed = long.MaxValue;
    private long _used;
    private long _dayStart;
    private long _dayEnd;
    private long _usedToday;

    /// <param name="quota">The quota, or null for none.</param>
    /// <param name="start">The tick of the deployment; its period is the first.</param>
    public UsageMeter(QuotaSettings? quota, long start)
    {
        _quota = quota;
        (_dayStart, _dayEnd) = QuotaCalendar.PeriodAt(start, QuotaPeriod.Day);
        if (quota is not null)
        {
            _periodEnd = _firstPeriodEnd = QuotaCalendar.PeriodAt(start, quota.Period).End;
            _allowed = FirstAllowance(quota);
        }
        else
        {
            _periodEnd = long.MaxValue;
        }
    }

    /// <summary>Counts a request, unless the quota is used up.</summary>
    public bool TryUse(long now)
    {
        lock (_gate)
        {
            Turn(now);
            if (_used >= _allowed)
            {
                return false;
            }

            _used++;
            _usedToday++;
            return true;
        }
    }

    /// <summary>What is left in the present period; null without a quota.</summary>
    public long? Remaining(long now)
    {
        lock (_gate)
        {
            Turn(now);
            return Left;
        }
    }

    /// <summary>Grants so many more requests in the present period, whatever was left.</summary>
    public void SetRemaining(long now, long remaining)
    {
        lock (_gate)
        {
            Turn(now);
            _allowed = checked(_used + remaining);
        }
    }

    /// <summary>The days of a span, each of which has an entry.</summary>
    public IReadOnlyList<UsageDay> Days(long now, DateOnly from, DateOnly to)
    {
        lock (_gate)
        {
            Turn(now);
            var days = new List<UsageDay>();
            var next = 0;
            for (var day = from; day <= to; day = day.AddDays(1))
            {
                while (next < _days.Count && _days[next].Day < day)
                {
                    next++;
                }

                days.Add(next < _days.Count && _days[next].Day == day ? _days[next]
                    : day == DayOf(_dayStart) ? new UsageDay(day, _usedToday, Left)
                    : new UsageDay(day, 0, LeftOn(day)));
                if (day == DateOnly.MaxValue)
                {
                    break;
                }
            }

            return days;
        }
    }

    private long? Left => _quota is null ? null : _allowed - _used;

    private static long FirstAllowance(QuotaSettings quota) => Math.Max(0, quota.Limit - quota.Offset);

    private static DateOnly DayOf(long ticks) => DateOnly.FromDateTime(new DateTime(ticks));

    // A day without a request has what the last day before it had left, if that was in the same period.
    private long? LeftOn(DateOnly day)
    {
        if (_quota is null)
        {
            return null;
        }

        var ticks = day.ToDateTime(TimeOnly.MinValue).Ticks;
        var (start, end) = QuotaCalendar.PeriodAt(ticks, _quota.Period);
        long? left = end == _firstPeriodEnd ? FirstAllowance(_quota) : _quota.Limit;
        foreach (var known in _days)
        {
            if (known.Day < day && known.Day.ToDateTime(TimeOnly.MinValue).Ticks >= start)
            {
                left = known.Remaining;
            }
        }

        return _dayStart >= start && _dayStart < ticks ? Left : left;
    }

    private void Turn(long now)
    {
        if (now >= _dayEnd)
        {
            if (_usedToday > 0)
            {
                _days.Add(new UsageDay(DayOf(_dayStart), _usedToday, Left));
            }

            (_dayStart, _dayEnd) = QuotaCalendar.PeriodAt(now, QuotaPeriod.Day);
            _usedToday = 0;
        }

        if (now >= _periodEnd)
        {
            _periodEnd = QuotaCalendar.PeriodAt(now, _quota!.Period).End;
            _allowed = _quota.Limit;
            _used = 0;
        }
    }
}
