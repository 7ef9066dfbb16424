using Understudy.Time.Calls;
using Understudy.Time.Fakes;
using Understudy.Time.Scheduling;
using Understudy.Time.Settling;

namespace Understudy.Time.Driving;

/// <summary>Moves the clock for one owner at a time, item by item.</summary>
internal sealed class ClockDriver(Agenda agenda, CallLedger calls, FakeLink? link)
{
    private const int StrayLimit = 1_000_000;

    private readonly Settler _settler = new(calls);
    private string? _owner;
    private int _strays;

    public bool IsBusy => Volatile.Read(ref _owner) is not null;

    /// <summary>Drives on this thread; blocks while a thread executes a call, and refuses to wait for anything else.</summary>
    public ClockRun Drive(Mission mission)
    {
        if (TaskScheduler.Current != TaskScheduler.Default)
        {
            return DriveUnderDefaultScheduler(mission);
        }

        Claim(mission);
        try
        {
            var leg = RunLeg(mission, settled: false);
            while (leg == Leg.Unsettled)
            {
                _settler.SettleBlocking(agenda);
                leg = RunLeg(mission, settled: true);
            }

            return Finish(mission, leg);
        }
        finally
        {
            Release();
        }
    }

    /// <summary>Drives on this thread as long as every call settles at once, and goes on asynchronously otherwise.</summary>
    public ValueTask<ClockRun> DriveAsync(Mission mission)
    {
        var claimed = false;
        try
        {
            Claim(mission);
            claimed = true;
            var foreign = TaskScheduler.Current != TaskScheduler.Default;
            var leg = foreign ? Leg.Unsettled : RunLeg(mission, settled: false);
            if (leg == Leg.Unsettled)
            {
                claimed = false;
                return ContinueAsync(mission, leaveScheduler: foreign);
            }

            return new ValueTask<ClockRun>(Finish(mission, leg));
        }
        catch (OperationCanceledException) when (mission.Cancellation.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<ClockRun>(mission.Cancellation);
        }
        catch (Exception fault)
        {
            return ValueTask.FromException<ClockRun>(fault);
        }
        finally
        {
            if (claimed)
            {
                Release();
            }
        }
    }

    private async ValueTask<ClockRun> ContinueAsync(Mission mission, bool leaveScheduler)
    {
        try
        {
            if (leaveScheduler)
            {
                await PoolFence.PassAsync(1, []).ConfigureAwait(false);
            }

            Leg leg;
            do
            {
                await _settler.SettleAsync(mission.Cancellation).ConfigureAwait(false);
                leg = RunLeg(mission, settled: true);
            }
            while (leg == Leg.Unsettled);

            return Finish(mission, leg);
        }
        finally
        {
            Release();
        }
    }

    private ClockRun DriveUnderDefaultScheduler(Mission mission)
    {
        var drive = new Task<ClockRun>(() => Drive(mission), TaskCreationOptions.DenyChildAttach);
        drive.RunSynchronously(TaskScheduler.Default);
        return drive.GetAwaiter().GetResult();
    }

    /// <summary>Runs items until the mission ends or something is still under way elsewhere.</summary>
    private Leg RunLeg(in Mission mission, bool settled)
    {
        var context = SynchronizationContext.Current;
        if (context is not null)
        {
            SynchronizationContext.SetSynchronizationContext(null);
        }

        calls.EnterDriver();
        try
        {
            while (settled || _settler.IsSettledNow())
            {
                settled = false;
                calls.ThrowIfFaulty();
                if (mission.Goal is { IsReached: true })
                {
                    return Leg.Reached;
                }

                mission.Cancellation.ThrowIfCancellationRequested();
                if (!RunNext(mission))
                {
                    return Leg.Exhausted;
                }
            }

            return Leg.Unsettled;
        }
        finally
        {
            calls.LeaveDriver();
            if (context is not null)
            {
                SynchronizationContext.SetSynchronizationContext(context);
            }
        }
    }

    private bool RunNext(in Mission mission)
    {
        if (_strays >= StrayLimit && mission.Goal is not null && !agenda.HasPosted)
        {
            return false;
        }

        var taken = agenda.Take(calls, mission.Limit, out var work, out var now);
        if (taken == Taken.Nothing)
        {
            return false;
        }

        _strays = taken == Taken.Stray ? _strays + 1 : 0;

        link?.Follow(now);
        work!.Run();
        return true;
    }

    private ClockRun Finish(in Mission mission, Leg leg)
    {
        if (mission.MovesToLimit)
        {
            agenda.MoveTo(mission.Limit);
            link?.Follow(mission.Limit);
        }

        return leg == Leg.Reached ? ClockRun.Reached : ClockRun.Idle;
    }

    private void Claim(in Mission mission)
    {
        if (Interlocked.CompareExchange(ref _owner, mission.Driver, null) is { } owner)
        {
            throw new ClockOwnershipException(owner, mission.Driver);
        }

        if (!calls.IsEmpty && ClockCall.CurrentOn(calls) is { State: ClockCallState.Running } call)
        {
            Volatile.Write(ref _owner, null);
            throw new ClockOwnershipException($"the handler of call \"{call.Name}\" (#{call.Sequence})", mission.Driver);
        }

        _strays = 0;
    }

    private void Release()
    {
        Volatile.Write(ref _owner, null);
        link?.Rearm();
    }

    private enum Leg
    {
        Unsettled,
        Reached,
        Exhausted,
    }
}
