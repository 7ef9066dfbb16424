using Microsoft.Extensions.Time.Testing;
using Understudy.Time.Driving;

namespace Understudy.Time;

/// <summary>A clock that moves only when a test moves it, or a run skips ahead on it.</summary>
/// <remarks>
/// <para>It steps: time is set to each due instant in turn, the callback due then sees exactly that time, and what the callback
/// schedules inside the span still runs in the same advance. Equal due times run in the order in which they were scheduled.</para>
/// <para>A timer whose due time is zero fires when the clock is next advanced, settled or run, at the instant it was made.</para>
/// <para>Timers may be made, changed and disposed from any thread; one driver moves the clock at a time.</para>
/// </remarks>
public sealed class VirtualClock : TimeProvider
{
    /// <summary>Where a clock starts unless told otherwise: 2025-01-01T00:00:00Z.</summary>
    public static readonly DateTimeOffset DefaultStart = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ClockCore _core;

    /// <summary>A clock that stands at <see cref="DefaultStart"/>.</summary>
    public VirtualClock() : this(DefaultStart)
    {
    }

    /// <summary>A clock that stands at an instant of your choice.</summary>
    /// <param name="start">Any offset; the clock itself speaks UTC.</param>
    public VirtualClock(DateTimeOffset start) : this(new ClockCore(start.UtcTicks))
    {
    }

    /// <summary>A clock kept in step with a <see cref="FakeTimeProvider"/> that a fixture already has, instant by instant.</summary>
    /// <param name="fake">Its present time is the start. Whichever of the two is advanced, the other follows: when this clock steps, the
    /// fake shows every due instant; when the fake is advanced, this clock steps its own timers to each due instant.</param>
    /// <remarks>The clock knows only the timers made through it. An exception thrown by a callback surfaces from the fake's
    /// <c>Advance</c>; the fake (10.11.0) wakes no timer after that, so such a test should advance this clock instead.</remarks>
    public VirtualClock(FakeTimeProvider fake) : this(ClockCore.Following(fake))
    {
    }

    private VirtualClock(ClockCore core)
    {
        _core = core;
        Scheduler = new ClockScheduler(core);
    }

    /// <summary>10 000 000 per second: a timestamp counts ticks of 100 ns.</summary>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>UTC, whatever the machine says.</summary>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <summary>How far the clock has moved since its start.</summary>
    public TimeSpan Elapsed => _core.Elapsed;

    /// <summary>The earliest instant at which something is due, or null if no timer is armed.</summary>
    public DateTimeOffset? NextDue => _core.NextDue;

    /// <summary>Whether a handler that resumes on a thread other than the driver's is an error instead of a diagnostic.</summary>
    /// <value>Default false. If true, the driver throws <see cref="ForeignThreadException"/>.</value>
    public bool Strict
    {
        get => _core.Calls.Strict;
        init => _core.Calls.Strict = value;
    }

    /// <summary>What was noticed about the calls on this clock, in the order in which it was noticed; a snapshot.</summary>
    public IReadOnlyList<ClockDiagnostic> Diagnostics => _core.Calls.Diagnostics;

    /// <summary>The seam for executors and test harnesses; a test itself needs only the members of the clock.</summary>
    public ClockScheduler Scheduler { get; }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => new(_core.ReadNow(), TimeSpan.Zero);

    /// <summary>The present time in ticks of 100 ns since 0001-01-01T00:00:00Z.</summary>
    public override long GetTimestamp() => _core.ReadNow();

    /// <summary>A timer on this clock. It belongs to the call (<see cref="ClockCall"/>) inside which it is made, if any.</summary>
    /// <param name="callback">Runs while the clock is driven, at exactly the due instant, in the execution context captured here.</param>
    /// <param name="state">Handed to the callback.</param>
    /// <param name="dueTime">Zero or more, exact to the tick; <see cref="Timeout.InfiniteTimeSpan"/> leaves the timer unarmed.</param>
    /// <param name="period">Above zero re-arms the timer from its due time; zero or infinite fires once.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative time other than infinite, as <see cref="TimeProvider"/> demands.</exception>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return _core.CreateTimer(callback, state, dueTime, period);
    }

    /// <summary>Moves the clock on, running everything that falls due on the way.</summary>
    /// <param name="span">Zero or more.</param>
    /// <exception cref="ClockRangeException">The span is negative or leads beyond the year 9999.</exception>
    /// <exception cref="ClockBusyException">A call has neither completed nor armed a timer; use <see cref="AdvanceAsync"/>. The clock
    /// stands at the instant reached; a later advance goes on from there.</exception>
    /// <exception cref="ClockOwnershipException">The clock is being driven already.</exception>
    /// <remarks>An exception thrown by a callback surfaces here: the clock stands at its due instant, and the rest stays queued.</remarks>
    public void Advance(TimeSpan span) => _core.Driver.Drive(Mission.Advance(_core.Plus(span), CancellationToken.None));

    /// <summary>Moves the clock to an instant that is not in the past; otherwise as <see cref="Advance"/>.</summary>
    /// <inheritdoc cref="Advance" path="/exception"/>
    public void AdvanceTo(DateTimeOffset instant) => _core.Driver.Drive(Mission.Advance(_core.To(instant), CancellationToken.None));

    /// <summary>Moves the clock on; really waits for calls that wait for something other than this clock.</summary>
    /// <param name="span">Zero or more.</param>
    /// <param name="cancellationToken">Stops waiting between two steps; the clock stays where it is.</param>
    /// <exception cref="ClockRangeException">The span is negative or leads beyond the year 9999.</exception>
    /// <exception cref="ClockOwnershipException">The clock is being driven already.</exception>
    public Task AdvanceAsync(TimeSpan span, CancellationToken cancellationToken = default) =>
        _core.Driver.DriveAsync(Mission.Advance(_core.Plus(span), cancellationToken)).AsTask();

    /// <summary>Moves the clock to an instant that is not in the past; otherwise as <see cref="AdvanceAsync"/>.</summary>
    /// <inheritdoc cref="AdvanceAsync" path="/exception"/>
    public Task AdvanceToAsync(DateTimeOffset instant, CancellationToken cancellationToken = default) =>
        _core.Driver.DriveAsync(Mission.Advance(_core.To(instant), cancellationToken)).AsTask();

    /// <summary>Runs what is posted and due now until every open call is settled. The clock does not move.</summary>
    /// <inheritdoc cref="Advance" path="/exception[position()>1]"/>
    public void Settle() => _core.Driver.Drive(Mission.Settle(_core.ReadOwnNow(), CancellationToken.None));

    /// <summary>Runs what is posted and due now and waits until every open call is settled. The clock does not move.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="ClockOwnershipException">The clock is being driven already.</exception>
    public Task SettleAsync(CancellationToken cancellationToken = default) =>
        _core.Driver.DriveAsync(Mission.Settle(_core.ReadOwnNow(), cancellationToken)).AsTask();
}
