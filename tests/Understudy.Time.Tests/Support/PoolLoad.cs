namespace Understudy.Time.Tests.Support;

/// <summary>Keeps the thread pool busy with items that spin, yield and run nested tasks, until disposed.</summary>
internal sealed class PoolLoad : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly List<Task> _hogs = [];

    public static PoolLoad Start()
    {
        var load = new PoolLoad();
        load._hogs.Add(Task.Run(load.YieldAsync));
        load._hogs.Add(Task.Run(load.NestAsync));

        return load;
    }

    public void Dispose()
    {
        _stop.Cancel();
        Task.WhenAll(_hogs).GetAwaiter().GetResult();
        _stop.Dispose();
    }

    private async Task YieldAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            Thread.SpinWait(50);
            await Task.Yield();
        }
    }

    private async Task NestAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            // Without the yield a worker would serve its own queue for ever, and no item of the global queue would ever run.
            await Task.Run(static () => Thread.SpinWait(100)).ConfigureAwait(false);
            await Task.Yield();
        }
    }
}
