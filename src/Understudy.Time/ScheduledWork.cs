using Understudy.Time.Scheduling;

namespace Understudy.Time;

/// <summary>Work that is due at an instant, and the handle to cancel it.</summary>
public sealed class ScheduledWork
{
    private readonly Agenda _agenda;

    internal ScheduledWork(Agenda agenda, IClockWork work, ClockCall? owner = null)
    {
        _agenda = agenda;
        Work = work;
        Owner = owner;
    }

    /// <summary>The instant at which the work runs or ran.</summary>
    public DateTimeOffset Due => new(DueTicks, TimeSpan.Zero);

    /// <summary>Whether it is still to run.</summary>
    public bool IsPending => Index >= 0;

    internal IClockWork Work { get; }

    internal ClockCall? Owner { get; }

    internal long DueTicks { get; set; }

    internal long PeriodTicks { get; set; }

    internal long Sequence { get; set; }

    /// <summary>Its place in the heap; -1 when it is in none.</summary>
    internal int Index { get; set; } = -1;

    /// <summary>Takes it off the clock, in O(log n). Thread-safe.</summary>
    /// <returns>False if it has run or was cancelled already.</returns>
    public bool Cancel() => _agenda.Disarm(this);
}
