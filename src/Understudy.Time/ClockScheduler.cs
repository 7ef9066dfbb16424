using Understudy.Time.Driving;

namespace Understudy.Time;

/// <summary>The seam through which executors and harnesses run on a <see cref="VirtualClock"/>.</summary>
/// <remarks>
/// Work runs one item at a time, on the driver's thread, under no <see cref="SynchronizationContext"/> and the default
/// <see cref="TaskScheduler"/>. After each item the driver settles all open calls (<see cref="ClockCall"/>); then come, in this
/// order, the continuations of completed calls by call number, posted work in order, and what is due by (due time, sequence number).
/// </remarks>
public sealed class ClockScheduler
{
    private readonly ClockCore _core;

    internal ClockScheduler(ClockCore core) => _core = core;

    /// <summary>Runs work at the present instant: at once if a driver is at work, otherwise when the clock is next driven. Thread-safe.</summary>
    public void Post(IClockWork work)
    {
        ArgumentNullException.ThrowIfNull(work);
        _core.Post(work);
    }

    /// <summary>Arms an engine timer: it belongs to no call, so that no call may rest upon it. Thread-safe.</summary>
    /// <param name="due">When to run the work; a past instant means now.</param>
    /// <param name="work">Runs on the driver's thread.</param>
    /// <returns>A handle to cancel it.</returns>
    public ScheduledWork Schedule(DateTimeOffset due, IClockWork work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return _core.Schedule(due.UtcTicks, work);
    }

    /// <summary>Opens a call: one invocation of one handler. It holds the clock until it is settled.</summary>
    /// <param name="name">Named in errors and diagnostics, such as <c>ShipOrder</c>.</param>
    /// <param name="runsInRealTime">Whether the handler does real I/O: then it holds the clock until it completes or waits on a task
    /// token, even while timers of its own are armed. Such a handler must not await virtual time.</param>
    public ClockCall BeginCall(string name, bool runsInRealTime = false)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _core.Calls.Begin(name, runsInRealTime);
    }

    /// <summary>Drives the clock, skipping from due instant to due instant, until the goal is reached or nothing is left to happen.</summary>
    /// <param name="goal">Asked after each item of work, once all calls are settled.</param>
    /// <param name="driver">Names this driver in a <see cref="ClockOwnershipException"/>, such as <c>execution "order-1"</c>.</param>
    /// <exception cref="ClockBusyException">A call really waits; use <see cref="RunAsync"/>.</exception>
    /// <exception cref="ClockOwnershipException">The clock is being driven already.</exception>
    public ClockRun Run(IClockGoal goal, string driver)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return _core.Driver.Drive(Mission.Run(goal, driver, CancellationToken.None));
    }

    /// <summary>As <see cref="Run"/>, and really waits for calls that wait for something other than the clock.</summary>
    /// <param name="goal">Asked after each item of work, once all calls are settled.</param>
    /// <param name="driver">Names this driver in a <see cref="ClockOwnershipException"/>.</param>
    /// <param name="cancellationToken">Stops the run between two items; the clock stays where it is.</param>
    /// <returns>Completed already, without an allocation, when every call settled at once.</returns>
    /// <exception cref="ClockOwnershipException">The clock is being driven already.</exception>
    public ValueTask<ClockRun> RunAsync(IClockGoal goal, string driver, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return _core.Driver.DriveAsync(Mission.Run(goal, driver, cancellationToken));
    }
}
