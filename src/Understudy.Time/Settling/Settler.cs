using Understudy.Time.Calls;
using Understudy.Time.Scheduling;

namespace Understudy.Time.Settling;

/// <summary>Finds out, or waits, until no open call can go on before the clock moves.</summary>
internal sealed class Settler(CallLedger calls)
{
    /// <summary>Without waiting: true only if it is certain.</summary>
    public bool IsSettledNow()
    {
        if (calls.IsEmpty)
        {
            return true;
        }

        return calls.Judge(out _, out var stamp) switch
        {
            CallsVerdict.Settled => true,
            CallsVerdict.LooksAtRest => PoolProbe.IsIdle(parked: 0) && IsStill(stamp),
            _ => false,
        };
    }

    /// <summary>Really waits until all open calls are settled.</summary>
    public async ValueTask SettleAsync(CancellationToken cancellation)
    {
        var turnover = new PoolTurnover();
        var last = -1L;
        while (true)
        {
            var stirred = calls.Await();
            var verdict = calls.Judge(out _, out var stamp);
            if (verdict > CallsVerdict.LooksAtRest)
            {
                await stirred.WaitAsync(cancellation).ConfigureAwait(false);
                last = -1;
                continue;
            }

            calls.StopWaiting();
            if (verdict == CallsVerdict.Settled || IsConfirmed(turnover, stamp, ref last, parked: 0))
            {
                calls.DropSpent();
                return;
            }

            cancellation.ThrowIfCancellationRequested();
            await turnover.PassAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Blocks while threads execute calls; throws when a call rests on something other than the clock.</summary>
    public void SettleBlocking(Agenda agenda)
    {
        // Fences make progress however many tests block like this: waiting on a task tells the pool to add a thread.
        var parked = Thread.CurrentThread.IsThreadPoolThread ? 1 : 0;
        if (FindHolderAsync(parked).GetAwaiter().GetResult() is { } holder)
        {
            throw new ClockBusyException(holder, new DateTimeOffset(agenda.Now, TimeSpan.Zero));
        }
    }

    private async Task<ClockCall?> FindHolderAsync(int parked)
    {
        var turnover = new PoolTurnover();
        var last = -1L;
        await turnover.PassAsync().ConfigureAwait(false);
        while (true)
        {
            var stirred = calls.Await();
            var verdict = calls.Judge(out var culprit, out var stamp);
            if (verdict == CallsVerdict.Executing)
            {
                await stirred.ConfigureAwait(false);
                last = -1;
                continue;
            }

            calls.StopWaiting();
            if (verdict is CallsVerdict.Settled || IsConfirmed(turnover, stamp, ref last, parked))
            {
                calls.DropSpent();
                return verdict > CallsVerdict.LooksAtRest ? culprit : null;
            }

            await turnover.PassAsync().ConfigureAwait(false);
        }
    }

    private bool IsConfirmed(PoolTurnover turnover, long stamp, ref long last, int parked)
    {
        if (stamp != last)
        {
            turnover.Restart();
            last = stamp;
        }

        return (turnover.IsComplete || PoolProbe.IsIdle(parked)) && IsStill(stamp);
    }

    private bool IsStill(long stamp) => calls.Judge(out _, out var now) != CallsVerdict.Executing && now == stamp;
}
