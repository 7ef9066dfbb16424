using Understudy.Time.Calls;
using Understudy.Time.Scheduling;

namespace Understudy.Time.Settling;

/// <summary>Finds out, or waits, until no open call can go on before the clock moves.</summary>
internal sealed class Settler(CallLedger calls)
{
    // A refusal is an error for the user, and wrong if a piece of the call only lies in the queue of this very worker, which blocks.
    // On an idle pool it is certain at once; on a loaded one somebody has to find the time to take that piece.
    private const int PatienceBeforeRefusal = 16;

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
            CallsVerdict.LooksAtRest => PoolProbe.IsIdle() && IsStill(stamp),
            _ => false,
        };
    }

    /// <summary>Really waits until all open calls are settled.</summary>
    public async ValueTask SettleAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var stirred = calls.Await();
            var verdict = calls.Judge(out _, out var stamp);
            if (verdict > CallsVerdict.LooksAtRest)
            {
                await stirred.WaitAsync(cancellation).ConfigureAwait(false);
                continue;
            }

            calls.StopWaiting();
            if (verdict == CallsVerdict.Settled || await IsAtRestAsync(stamp).ConfigureAwait(false))
            {
                calls.DropSpent();
                return;
            }

            cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Blocks while threads execute calls; throws when a call rests on something other than the clock.</summary>
    public void SettleBlocking(Agenda agenda)
    {
        while (true)
        {
            var stirred = calls.Await();
            var verdict = calls.Judge(out var culprit, out var stamp);
            if (verdict == CallsVerdict.Executing)
            {
                stirred.GetAwaiter().GetResult();
                continue;
            }

            calls.StopWaiting();
            if (verdict != CallsVerdict.Settled && !IsAtRest(stamp, verdict == CallsVerdict.LooksAtRest ? 1 : PatienceBeforeRefusal))
            {
                continue;
            }

            calls.DropSpent();
            if (verdict > CallsVerdict.LooksAtRest)
            {
                throw new ClockBusyException(culprit!, new DateTimeOffset(agenda.Now, TimeSpan.Zero));
            }

            return;
        }
    }

    private async ValueTask<bool> IsAtRestAsync(long stamp)
    {
        var turnover = new PoolTurnover();
        while (IsStill(stamp))
        {
            if (PoolProbe.IsIdle())
            {
                return IsStill(stamp);
            }

            if (turnover.IsComplete)
            {
                return await LetWorkersGo().ConfigureAwait(false) && IsStill(stamp);
            }

            await turnover.PassAsync().ConfigureAwait(false);
        }

        return false;
    }

    // The last fence is awaited on a thread of its own. A worker that goes from fence to fence (the quick way while the machine is
    // loaded) does not steal what lies in the queue of a blocked one, and on few cores nobody else might.
    private static Task<bool> LetWorkersGo() => Task.Factory.StartNew(
        static () =>
        {
            new PoolTurnover().Pass();
            return true;
        },
        CancellationToken.None,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default);

    private bool IsAtRest(long stamp, int patience)
    {
        var turnover = new PoolTurnover(patience);
        while (IsStill(stamp))
        {
            if (turnover.IsComplete || PoolProbe.IsIdle())
            {
                return IsStill(stamp);
            }

            turnover.Pass();
        }

        return false;
    }

    private bool IsStill(long stamp) => calls.Judge(out _, out var now) != CallsVerdict.Executing && now == stamp;
}
