namespace Understudy.Time.Tests.Support;

/// <summary>Handlers as users write them: everything that made a guessing clock nondeterministic.</summary>
internal static class Scenarios
{
    public static async Task DelaysAsync(VirtualClock clock, Handlers log)
    {
        for (var i = 1; i <= 3; i++)
        {
            await Task.Delay(TimeSpan.FromSeconds(i), clock).ConfigureAwait(false);
            log.Note($"delay {i}");
        }
    }

    public static async Task YieldsBesideAnArmedTimerAsync(VirtualClock clock, Handlers log)
    {
        using var guard = new CancellationTokenSource(TimeSpan.FromSeconds(1), clock);
        for (var i = 0; i < 5; i++)
        {
            await Task.Yield();
        }

        log.Note($"yielded, cancelled: {guard.IsCancellationRequested}");
    }

    public static async Task PoolWorkBesideAnArmedTimerAsync(VirtualClock clock, Handlers log)
    {
        using var guard = new CancellationTokenSource(TimeSpan.FromSeconds(1), clock);
        var sum = await Task.Run(async () =>
        {
            await Task.Yield();
            return await Task.Run(static () => 20 + 22).ConfigureAwait(false);
        }).ConfigureAwait(false);
        await Task.Run(async () => await Task.Yield()).ConfigureAwait(false);
        log.Note($"computed {sum}, cancelled: {guard.IsCancellationRequested}");
    }

    public static async Task PeriodicAsync(VirtualClock clock, Handlers log)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(2), clock);
        for (var i = 0; i < 3 && await timer.WaitForNextTickAsync().ConfigureAwait(false); i++)
        {
            await Task.Yield();
            log.Note("tick");
        }
    }

    public static async Task RaceAsync(VirtualClock clock, Handlers log)
    {
        var timeout = Task.Delay(TimeSpan.FromSeconds(1), clock);
        var work = Task.Run(static async () =>
        {
            await Task.Yield();
            await Task.Run(static () => Thread.SpinWait(2000)).ConfigureAwait(false);
        });

        log.Note(await Task.WhenAny(timeout, work).ConfigureAwait(false) == work ? "work won" : "timeout won");
    }

    public static async Task ChainAsync(VirtualClock clock, Handlers log)
    {
        var source = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var outer = clock.CreateTimer(_ => source.SetResult(), null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
        using var guard = new CancellationTokenSource(TimeSpan.FromSeconds(1.5), clock);
        await source.Task.ConfigureAwait(false);
        await Task.Yield();
        log.Note($"chained, cancelled: {guard.IsCancellationRequested}");
        await Task.Delay(TimeSpan.FromSeconds(1), clock);
    }
}
