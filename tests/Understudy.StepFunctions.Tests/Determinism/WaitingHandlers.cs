using System.Collections.Concurrent;

namespace Understudy.StepFunctions.Tests.Determinism;

/// <summary>Handlers as users write them, each with another way to wait. Their results tell when and in which order they got there.</summary>
internal sealed class WaitingHandlers
{
    private readonly ConcurrentQueue<string> _arrivals = new();

    public TaskDoubles Doubles => new TaskDoubles()
        .On("Delays", t => t.Handles(DelaysAsync))
        .On("Yields", t => t.Handles(YieldsAsync))
        .On("PoolWork", t => t.Handles(PoolWorkAsync))
        .On("CancelAfter", t => t.Handles(CancelAfterAsync))
        .On("Periodic", t => t.Handles(PeriodicAsync))
        .On("ChainedTimers", t => t.Handles(ChainedTimersAsync))
        .On("Race", t => t.Handles(RaceAsync))
        .On("Arrivals", t => t.Handles(_ => (object?)_arrivals.ToArray()));

    private async Task<object?> DelaysAsync(TaskCall call)
    {
        await Task.Delay(TimeSpan.FromSeconds(1), call.Clock).ConfigureAwait(false);
        Arrive(call);
        await Task.Delay(TimeSpan.FromSeconds(1), call.Clock).ConfigureAwait(false);
        return Arrive(call);
    }

    private async Task<object?> YieldsAsync(TaskCall call)
    {
        using var guard = new CancellationTokenSource(TimeSpan.FromSeconds(1), call.Clock);
        for (var i = 0; i < 5; i++)
        {
            await Task.Yield();
        }

        Arrive(call);
        return guard.IsCancellationRequested;
    }

    private async Task<object?> PoolWorkAsync(TaskCall call)
    {
        using var guard = new CancellationTokenSource(TimeSpan.FromSeconds(1), call.Clock);
        var sum = await Task.Run(static async () =>
        {
            await Task.Yield();
            return await Task.Run(static () => 20 + 22).ConfigureAwait(false);
        }).ConfigureAwait(false);
        Arrive(call);
        return new { sum, cancelled = guard.IsCancellationRequested };
    }

    private async Task<object?> CancelAfterAsync(TaskCall call)
    {
        using var patience = new CancellationTokenSource(Timeout.InfiniteTimeSpan, call.Clock);
        patience.CancelAfter(TimeSpan.FromSeconds(1));
        try
        {
            await Task.Delay(TimeSpan.FromHours(1), call.Clock, patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await Task.Yield();
        }

        return Arrive(call);
    }

    private async Task<object?> PeriodicAsync(TaskCall call)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1), call.Clock);
        for (var i = 0; i < 2 && await timer.WaitForNextTickAsync().ConfigureAwait(false); i++)
        {
            await Task.Yield();
            Arrive(call);
        }

        return Arrive(call);
    }

    private async Task<object?> ChainedTimersAsync(TaskCall call)
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        ITimer? second = null;
        await using var first = call.Clock.CreateTimer(
            _ => second = call.Clock.CreateTimer(_ => reached.SetResult(), null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan),
            null,
            TimeSpan.FromSeconds(1),
            Timeout.InfiniteTimeSpan);
        await reached.Task.ConfigureAwait(false);
        await second!.DisposeAsync().ConfigureAwait(false);
        return Arrive(call);
    }

    private async Task<object?> RaceAsync(TaskCall call)
    {
        var timeout = Task.Delay(TimeSpan.FromSeconds(1), call.Clock);
        var work = Task.Run(static async () =>
        {
            await Task.Yield();
            await Task.Run(static () => Thread.SpinWait(500)).ConfigureAwait(false);
        });
        var winner = await Task.WhenAny(timeout, work).ConfigureAwait(false);
        Arrive(call);
        return winner == work ? "work" : "timeout";
    }

    private DateTimeOffset Arrive(TaskCall call)
    {
        var now = call.Clock.GetUtcNow();
        _arrivals.Enqueue($"{call.StateName} #{call.Attempt} {now:mm:ss.fff}");
        return now;
    }
}
